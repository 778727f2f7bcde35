import { formatDay } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, item, paragraph } from '../letter.ts';

/** What was disclosed (công khai) in the month, or brought up to date. */
export function disclosureSection({ period }: Report, { disclosures }: SchoolRecords): Block[] {
  const isIn = (day: string | undefined) => day !== undefined && day >= period.from && day <= period.to;
  const posted = disclosures.filter(({ day }) => isIn(day));
  const updated = disclosures.filter(({ day, updated }) => !isIn(day) && isIn(updated));
  if (posted.length + updated.length === 0)
    return [paragraph('Trong tháng không có nội dung công khai mới hoặc cập nhật.')];
  return [
    ...posted.map(({ title, day, schoolYear }) =>
      item(`${title} (năm học ${schoolYear.replace('-', ' - ')}), công khai ngày ${formatDay(day)};`),
    ),
    ...updated.map(({ title, updated }) =>
      item(`${title}, cập nhật ngày ${updated ? formatDay(updated) : ''};`),
    ),
  ];
}

import { formatDay } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, listOf, paragraph } from '../letter.ts';

/** What was disclosed (công khai) in the month, or brought up to date. */
export function disclosureSection({ period }: Report, { disclosures }: SchoolRecords): Block[] {
  const isIn = (day: string | undefined) => day !== undefined && day >= period.from && day <= period.to;
  const posted = disclosures.filter(({ day }) => isIn(day));
  const updated = disclosures.filter(({ day, updated }) => !isIn(day) && isIn(updated));
  if (posted.length + updated.length === 0)
    return [paragraph('Trong tháng không có nội dung công khai mới hoặc cập nhật.')];
  return listOf([
    ...posted.map(
      ({ title, day, schoolYear }) =>
        `${title} (năm học ${schoolYear.replace('-', ' - ')}), công khai ngày ${formatDay(day)}`,
    ),
    ...updated.map(({ title, updated }) => `${title}, cập nhật ngày ${updated ? formatDay(updated) : ''}`),
  ]);
}

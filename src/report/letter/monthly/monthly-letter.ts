import { formatDay, monthOf } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { heading, type Letter, paragraph } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { disclosureSection } from './disclosure-section.ts';
import { dueSection } from './due-section.ts';
import { paperSection } from './paper-section.ts';
import { postSection } from './post-section.ts';
import { shortcomingSection } from './shortcoming-section.ts';

/** Monthly report (báo cáo tháng): posts against the plan, documents, disclosures, shortcomings, what is due next. */
export function monthlyLetter(report: Report, records: SchoolRecords): Letter {
  const { portal, period, asOf } = report;
  const [year, month] = monthOf(period.from).split('-').map(Number);
  const isOpen = asOf <= period.to;
  return {
    ...letterhead(report, records),
    orientation: 'portrait',
    kind: 'BÁO CÁO',
    subject: `Kết quả hoạt động Cổng thông tin điện tử tháng ${month} năm ${year}`,
    blocks: [
      paragraph(
        `${portal.name} báo cáo kết quả hoạt động Cổng thông tin điện tử tháng ${month} năm ${year}, tính đến ngày ${formatDay(isOpen ? asOf : period.to)}${isOpen ? ' (tháng chưa kết thúc)' : ''}, như sau:`,
      ),
      heading(2, '1. Tin bài'),
      ...postSection(report, records),
      heading(2, '2. Văn bản, biên bản, báo cáo'),
      ...paperSection(report, records),
      heading(2, '3. Nội dung công khai'),
      ...disclosureSection(report, records),
      heading(2, '4. Tồn tại và biện pháp khắc phục'),
      ...shortcomingSection(report),
      heading(2, '5. Việc đến hạn trong thời gian tới'),
      ...dueSection(report),
      paragraph('Trên đây là báo cáo của nhà trường./.', 'last'),
    ],
    appendices: [],
  };
}

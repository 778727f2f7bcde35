import type { Report } from '../../../domain/report.ts';
import type { PaperRow, SchoolRecords } from '../../school-records.ts';
import { type Block, listOf, paragraph } from '../letter.ts';
import { paperName } from '../self-assessment/guidance-section.ts';

/** Documents of the school issued or posted in the month, and its minutes and reports of the month. */
export function paperSection({ period }: Report, { papers }: SchoolRecords): Block[] {
  const isIn = (day: string) => day >= period.from && day <= period.to;
  const month = period.from.slice(0, 7);
  const own = papers.filter((paper) => paper.month === month);
  const issued = papers.filter(
    (paper) => paper.month !== month && (isIn(paper.issued) || isIn(paper.published)),
  );
  return [
    ...listed('Biên bản, báo cáo của tháng đã đăng:', own, 'Chưa có biên bản, báo cáo của tháng trên Cổng.'),
    ...listed('Văn bản khác ban hành hoặc đăng trong tháng:', issued, 'Trong tháng không có văn bản khác.'),
  ];
}

const listed = (title: string, papers: readonly PaperRow[], none: string): Block[] =>
  papers.length === 0 ? [paragraph(none)] : [paragraph(title), ...listOf(papers.map(paperName))];

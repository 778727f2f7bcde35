import { formatDay } from '../../../domain/calendar.ts';
import type { DocumentResult, Report } from '../../../domain/report.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, heading, type Letter, paragraph } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { citation, joined, yearWords } from '../words.ts';
import { appendices } from './appendices.ts';
import { gradeWords } from './grade-words.ts';
import { guidanceSection } from './guidance-section.ts';
import { noveltySection } from './novelty-section.ts';
import { documentSections, otherDocuments } from './other-documents.ts';
import { overallSection } from './overall-section.ts';
import { pointsTable } from './points-table.ts';
import { proposalSection } from './proposal-section.ts';
import { standardSections } from './standard-section.ts';

/** Self-assessment (báo cáo tự đánh giá): guidance, results by standard, novelties, overall, proposals, points. */
export function selfAssessment(report: Report, records: SchoolRecords): Letter {
  const main = mainDocument(report);
  const others = report.documents.filter((document) => document !== main);
  const sections = main ? standardSections(main, records) : documentSections(others);
  const next = sections.length + 1;
  return {
    ...letterhead(report, records),
    orientation: 'portrait',
    kind: 'BÁO CÁO',
    subject: subjectOf(report, main),
    blocks: [
      ...opening(report, main),
      heading(1, 'A. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
      ...guidanceSection(report, records),
      heading(1, 'B. KẾT QUẢ'),
      ...resultWords(report, main),
      ...sections.flat(),
      ...noveltySection(report, main, next),
      ...overallSection(report, main, records, next + 1),
      ...proposalSection(main, next + 2),
      ...(main ? otherDocuments(others) : []),
      ...(main ? [heading(1, 'TỔNG HỢP ĐIỂM TỰ ĐÁNH GIÁ'), ...pointsTable(main)] : []),
      paragraph(`Trên đây là báo cáo ${main ? 'tự đánh giá' : 'kết quả rà soát'} của nhà trường./.`, 'last'),
    ],
    appendices: appendices(report, main),
  };
}

/** The rubric (bộ tiêu chí) that gives points; one with standards before one without. */
function mainDocument({ documents }: Report): DocumentResult | undefined {
  const rubrics = documents.filter(
    ({ kind, notApplied, total }) => kind === 'rubric' && notApplied === null && total.outOf > 0,
  );
  return rubrics.find(({ groups }) => groups.length > 0) ?? rubrics[0];
}

const subjectOf = ({ period }: Report, main: DocumentResult | undefined) =>
  main
    ? `Kết quả tự đánh giá theo ${main.title}, ${yearWords(period)}`
    : `Kết quả rà soát Cổng thông tin điện tử của nhà trường, ${yearWords(period)}`;

function opening({ documents, portal, period, asOf }: Report, main: DocumentResult | undefined): Block[] {
  // What a school has promised itself is no legal ground.
  const grounds = documents.filter(({ notApplied, kind }) => notApplied === null && kind !== 'profile');
  const site = portal.site ? ` (${portal.site.replace(/\/$/, '')})` : '';
  return [
    ...grounds.map((document) => paragraph(`Căn cứ ${citation(document)};`)),
    paragraph(
      `Căn cứ nội dung đã đăng trên Cổng thông tin điện tử của nhà trường${site} và lời khai kèm minh chứng của những người phụ trách, tính đến ngày ${formatDay(asOf)}.`,
    ),
    paragraph(
      `${portal.name} báo cáo kết quả ${main ? 'tự đánh giá' : 'rà soát'} ${yearWords(period)}, kỳ đánh giá từ ngày ${formatDay(period.from)} đến ngày ${formatDay(period.to)}, như sau:`,
    ),
  ];
}

function resultWords({ problems }: Report, main: DocumentResult | undefined): Block[] {
  const unread =
    problems.length > 0
      ? [
          paragraph(
            `Khi lập báo cáo, còn ${problems.length} chỗ trong các tệp nội dung chưa đọc được nên chưa được tính; kết quả dưới đây có thể thay đổi sau khi sửa.`,
          ),
        ]
      : [];
  if (!main) return unread;
  const { computed, mixed, declared, none } = main.total.bySource;
  const parts = [
    ...(computed.outOf + mixed.outOf > 0 ? ['dữ liệu đếm được trên Cổng'] : []),
    ...(declared.outOf + mixed.outOf > 0 ? ['lời khai kèm minh chứng của người phụ trách'] : []),
  ];
  const basis = parts.length > 0 ? `Điểm dưới đây căn cứ vào ${joined(parts)}. ` : '';
  const left = none.outOf > 0 ? 'Mục chưa đủ căn cứ thì để trống điểm, không tính là 0 điểm. ' : '';
  return [paragraph(`${basis}${left}${gradeWords(main)}`), ...unread];
}

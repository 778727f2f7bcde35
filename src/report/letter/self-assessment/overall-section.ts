import type { DocumentResult, Report } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { type FindingRow, findingRows } from '../../finding-rows.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, heading, item, itemBelow, listOf } from '../letter.ts';
import { clauseOf, joined, shortName } from '../words.ts';

const shownAtMost = 12;

/** B.6 Strengths, shortcomings with what will be done, and where declarations and data do not agree. */
export function overallSection(
  report: Report,
  main: DocumentResult | undefined,
  { register }: Pick<SchoolRecords, 'register'>,
  number: number,
): Block[] {
  return [
    heading(2, `${number}. Đánh giá chung`),
    heading(3, `${number}.1. Ưu điểm`),
    ...strengths(report, main, register.length),
    heading(3, `${number}.2. Tồn tại, hạn chế và biện pháp khắc phục`),
    ...shortcomings(report, main),
    ...contradictions(report, `${number}.3`),
  ];
}

function strengths(report: Report, main: DocumentResult | undefined, posts: number): Block[] {
  const requirements = report.documents.flatMap(({ results }) =>
    results.flatMap((result) => result.requirements),
  );
  const passed = requirements.filter(({ outcome }) => outcome === 'pass');
  const declared = passed.filter(({ source }) => source === 'declared').length;
  const basis = [
    ...(passed.length > declared
      ? [`${passed.length - declared} yêu cầu do máy đếm từ dữ liệu trên Cổng`]
      : []),
    ...(declared > 0 ? [`${declared} yêu cầu theo lời khai kèm minh chứng`] : []),
  ];
  const full = main?.results.filter(({ earned, points }) => earned !== null && earned === points) ?? [];
  const blocks = [
    ...(passed.length > 0
      ? [item(`${passed.length} trong ${requirements.length} yêu cầu đã đạt, trong đó có ${joined(basis)}.`)]
      : []),
    ...(posts > 0 ? [item(postWords(report, posts))] : []),
    ...(full.length > 0
      ? [
          item(`Các mục đạt điểm tối đa (${full.length}):`),
          ...listOf(
            [
              ...full
                .slice(0, shownAtMost)
                .map(({ title, points }) => `${title}: ${formatNumber(points ?? 0)} điểm`),
              ...(full.length > shownAtMost
                ? [`${full.length - shownAtMost} mục khác trong bảng điểm kèm theo`]
                : []),
            ],
            itemBelow,
          ),
        ]
      : []),
  ];
  return blocks.length > 0 ? blocks : [item('Chưa có yêu cầu nào đủ căn cứ để kết luận là đạt.')];
}

function postWords(report: Report, posts: number): string {
  const cells = findingRows(report).filter(({ finding }) => finding.check === 'posts-per-month');
  const own = cells.filter(({ document }) => document === cells[0]?.document);
  const months = [...Map.groupBy(own, ({ finding }) => finding.subject.split('/')[0]).values()];
  const closed = months.filter((each) => each.every(({ finding }) => finding.outcome !== 'no-data'));
  const full = closed.filter((each) => each.every(({ finding }) => finding.outcome === 'pass'));
  const quota =
    closed.length > 0
      ? `; ${full.length} trong ${closed.length} tháng đã kết thúc có đủ số tin bài ở mọi chuyên mục`
      : '';
  return `Trong kỳ đã đăng ${formatNumber(posts)} tin bài, thông báo trên Cổng${quota}.`;
}

/** Waived failures and documents that are only counted are told too: they cost points all the same. */
function shortcomings({ documents }: Report, main: DocumentResult | undefined): Block[] {
  const told = new Set<string>();
  const inOrder = [...documents].sort((a, b) => Number(b === main) - Number(a === main));
  const rows = findingRows({ documents: inOrder }).filter(({ finding }) => {
    const key = `${finding.check}\n${finding.subject}\n${finding.message}`;
    return finding.outcome === 'fail' && !told.has(key) && told.add(key);
  });
  const items = [...Map.groupBy(rows, ({ requirement }) => requirement).values()].flatMap(shortcoming);
  if (items.length === 0) return [item('Trong phần đã đánh giá, chưa thấy tồn tại.')];
  const rest = items.length - shownAtMost;
  return [
    ...items.slice(0, shownAtMost),
    ...(rest > 0 ? [item(`Và ${rest} tồn tại khác, có trong báo cáo đầy đủ trên Cổng.`)] : []),
  ];
}

function shortcoming(rows: readonly FindingRow[]): Block[] {
  const [first] = rows;
  if (!first) return [];
  const { document, criterion, requirement } = first;
  const lost = requirement.lost > 0 ? `, trừ ${formatNumber(requirement.lost)} điểm` : '';
  const units = requirement.units > 0 ? requirement.units : rows.length;
  const waived = rows.every(({ finding }) => finding.waived) ? ' Nội dung này đã có giải trình.' : '';
  return [
    item(
      `${criterion.title} (${shortName(document)}, mục ${criterion.clause}): còn ${formatNumber(units)} tồn tại${lost}.${waived} Biện pháp: ${clauseOf(requirement.remedy)}.`,
    ),
  ];
}

function contradictions({ documents }: Report, number: string): Block[] {
  const found = documents.flatMap(({ results }) =>
    results.flatMap(({ clause, requirements }) =>
      requirements.flatMap((each) => each.contradictions.map(({ message }) => ({ clause, message }))),
    ),
  );
  if (found.length === 0) return [];
  return [
    heading(3, `${number}. Lời khai cần xem lại vì chưa khớp với dữ liệu trên Cổng`),
    ...found.map(({ clause, message }) => item(`Mục ${clause}: ${message}`)),
  ];
}

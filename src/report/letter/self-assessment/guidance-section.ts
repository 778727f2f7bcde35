import { formatDay, formatMonth, type Month } from '../../../domain/calendar.ts';
import type { Report } from '../../../domain/report.ts';
import { schoolYearOf } from '../../../domain/school-year.ts';
import { compareCodePoints } from '../../../domain/vietnamese.ts';
import type { PaperRow, SchoolRecords } from '../../school-records.ts';
import { type Block, item, itemBelow, listOf } from '../letter.ts';
import { joined, lowerFirst, yearWords } from '../words.ts';

/** Kinds of documents that say who does what and how. */
const guiding = new Set(['quyet-dinh', 'ke-hoach', 'quy-che', 'noi-quy']);
const shownAtMost = 20;

/** A. Documents the school has issued to guide the work, its monthly minutes and reports, and who declares. */
export function guidanceSection(
  { period, documents }: Report,
  { papers, declarations }: SchoolRecords,
): Block[] {
  const issued = papers.filter(({ kindId }) => guiding.has(kindId));
  return [
    ...(issued.length > 0
      ? [
          item(
            `Trong ${yearWords(period)}, nhà trường đã ban hành và đăng trên Cổng thông tin điện tử ${issued.length} văn bản chỉ đạo, quản lý:`,
          ),
          ...listOf(
            [
              ...issued.slice(0, shownAtMost).map(paperName),
              ...(issued.length > shownAtMost
                ? [`${issued.length - shownAtMost} văn bản khác tại mục Văn bản của Cổng`]
                : []),
            ],
            itemBelow,
          ),
        ]
      : [
          item(
            `Trong ${yearWords(period)}, trên Cổng chưa có văn bản chỉ đạo, quản lý do nhà trường ban hành.`,
          ),
        ]),
    ...monthly(papers, 'bien-ban', 'Biên bản kiểm tra, họp hằng tháng'),
    ...monthly(papers, 'bao-cao', 'Báo cáo hằng tháng'),
    ...declarers(
      declarations
        .filter(
          ({ document, declaredOn }) =>
            documents.some(({ id }) => id === document) &&
            schoolYearOf(declaredOn) >= schoolYearOf(period.from) &&
            schoolYearOf(declaredOn) <= schoolYearOf(period.to),
        )
        .map(({ declaredBy, position }) => `${declaredBy} (${position})`),
    ),
  ];
}

/** `Kế hoạch viết tin, bài trên cổng (số 32/KH-THHG ngày 18/09/2025)`. */
export function paperName({ kind, soHieu, issued, title }: PaperRow): string {
  // Many titles begin with their own kind.
  const isNamed = title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'));
  const about = isNamed ? title : `${kind} ${lowerFirstWord(title)}`;
  return `${about} (${soHieu ? `số ${soHieu} ` : ''}ngày ${formatDay(issued)})`;
}

/** The first letter small, unless the first word is a name or an abbreviation. */
const lowerFirstWord = (title: string) => (/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(title) ? lowerFirst(title) : title);

function monthly(papers: readonly PaperRow[], kindId: string, what: string): Block[] {
  const months = papers.flatMap((paper) => (paper.kindId === kindId && paper.month ? [paper.month] : []));
  const inOrder = [...new Set(months)].sort(compareCodePoints);
  if (inOrder.length === 0) return [];
  return [item(`${what} đã đăng: ${joined(inOrder.map((month) => formatMonth(month as Month)))}.`)];
}

function declarers(people: readonly string[]): Block[] {
  const each = [...new Set(people)];
  if (each.length === 0) return [];
  return [
    item(
      `Nội dung không đếm được trên Cổng do người phụ trách khai, kèm minh chứng và chịu trách nhiệm: ${joined(each)}.`,
    ),
  ];
}

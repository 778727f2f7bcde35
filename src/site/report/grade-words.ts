import type { CriteriaDocument, Grade } from '../../domain/criteria-document.ts';
import type { DocumentResult, GroupResult, Total } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { softCaps } from './soft-caps.ts';

/** The grade (xếp loại) of a document, or why it has none; empty for a document that knows no grades. */
export function gradeWords(
  { total, groups }: DocumentResult,
  document: CriteriaDocument | undefined,
): string {
  const grades = document?.grades ?? [];
  return gradeSentence(total, grades, groups.filter(isShort).map(shortWords));
}

/** The same for one standard that has grades of its own. */
export const groupGradeWords = (group: GroupResult, document: CriteriaDocument | undefined): string =>
  gradeSentence(group.total, document?.groups.find(({ id }) => id === group.id)?.grades ?? [], []);

function gradeSentence(total: Total, grades: readonly Grade[], shortcomings: readonly string[]): string {
  const lowest = grades.at(-1);
  if (!lowest) return '';
  if (total.grade) return `Xếp loại: ${total.grade}.`;
  const open = total.outOf - total.judgedOutOf;
  if (open > 0) return `Chưa xếp loại vì còn ${formatNumber(open)} điểm chưa đủ minh chứng để chấm.`;
  if (shortcomings.length > 0) return `Không xếp loại vì ${shortcomings.join('; ')}.`;
  return `Chưa tới mức thấp nhất (${lowest.name}), cần ${limitWords(lowest)} điểm.`;
}

const isShort = ({ above, total }: GroupResult) => above !== null && total.earned <= above;

const shortWords = ({ title, total, above }: GroupResult) =>
  `${softCaps(title)} được ${formatNumber(total.earned)} điểm, cần trên ${formatNumber(above ?? 0)}`;

const limitWords = ({ from, above }: Grade) =>
  from === undefined ? `trên ${formatNumber(above ?? 0)}` : `từ ${formatNumber(from)}`;

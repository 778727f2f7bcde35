import type { DocumentResult, Total } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { areAssessedApart } from '../../assessed-apart.ts';
import { headingName } from '../authority-name.ts';
import { joined, lowerFirst, outOf } from '../words.ts';

/** Points not judged yet. */
export const leftOver = ({ outOf: most, judgedOutOf }: Total): number =>
  Math.round((most - judgedOutOf) * 100) / 100;

/** One or two sentences: the sum, and the grade or why there is none. */
export function gradeWords(document: DocumentResult): string {
  const { total } = document;
  return areAssessedApart(document)
    ? gradeSentence(document)
    : `${sumWords(total)} ${gradeSentence(document)}`;
}

function sumWords(total: Total): string {
  if (leftOver(total) === 0) return `Tổng điểm tự đánh giá: ${outOf(total.earned, total.outOf)} điểm.`;
  const most = formatNumber(total.outOf);
  return total.judgedOutOf === 0
    ? `Đến nay chưa đánh giá được điểm nào trong ${most} điểm.`
    : `Đến nay đã đánh giá ${formatNumber(total.judgedOutOf)} trong ${most} điểm, đạt ${outOf(total.earned, total.judgedOutOf)} điểm.`;
}

/** The grade, or why there is none yet. */
export function gradeSentence(document: DocumentResult): string {
  const { grade } = document.total;
  if (grade !== null) return `Xếp loại: ${grade}.`;
  const graded = document.groups.filter(({ total }) => total.grade !== null);
  if (graded.length > 0)
    return `Theo từng nhóm: ${joined(graded.map(({ title, total }) => `${lowerFirst(headingName(title))} đạt ${outOf(total.earned, total.outOf)} điểm, ${lowerFirst(total.grade ?? '')}`))}.`;
  return `Chưa xếp loại, vì ${whyNoGrade(document)}.`;
}

/** Reads on after “vì”. */
export function whyNoGrade({ total, groups }: DocumentResult): string {
  const left = leftOver(total);
  if (left > 0) return `còn ${formatNumber(left)} điểm chưa đánh giá`;
  const low = groups.filter(({ above, total: own }) => above !== null && own.earned <= above);
  if (low.length > 0)
    return joined(
      low.map(
        ({ title, above }) =>
          `${lowerFirst(headingName(title))} phải đạt trên ${formatNumber(above ?? 0)} điểm`,
      ),
    );
  return 'tổng điểm chưa đến mức được xếp loại';
}

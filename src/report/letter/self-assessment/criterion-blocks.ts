import type { CriterionResult, DocumentResult } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { sourceLabels } from '../../labels.ts';
import type { SchoolRecords } from '../../school-records.ts';
import { type Block, heading, item, paragraph } from '../letter.ts';
import { lowerFirst, outOf } from '../words.ts';
import { requirementBlocks } from './requirement-blocks.ts';

/** One clause (mục) of a rubric: what the portal and people say of each of its demands, then its points. */
export function criterionBlocks(
  result: CriterionResult,
  number: string,
  document: DocumentResult,
  records: SchoolRecords,
): Block[] {
  const { title, clause, requirements } = result;
  const isUntold = requirements.every(({ findings }) =>
    findings.every(({ check, outcome }) => check === 'declared' && outcome === 'no-data'),
  );
  return [
    heading(3, `${number}. ${title} (mục ${clause})`),
    ...(isUntold
      ? [item('Chưa có lời khai kèm minh chứng của người phụ trách.')]
      : requirements.flatMap((requirement) => requirementBlocks(requirement, result, document.id, records))),
    paragraph(pointsSentence(result)),
  ];
}

function pointsSentence({ earned, points, source }: CriterionResult): string {
  if (points === null) return '';
  return earned === null
    ? `Điểm tự đánh giá: chưa có (tối đa ${formatNumber(points)} điểm).`
    : `Điểm tự đánh giá: ${outOf(earned, points)} điểm (căn cứ: ${lowerFirst(sourceLabels[source])}).`;
}

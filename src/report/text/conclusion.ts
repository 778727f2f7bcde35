import type { Report, Total } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { areAssessedApart } from '../assessed-apart.ts';
import { sourceLabels } from '../labels.ts';
import { whyClosed } from '../why-closed.ts';
import type { Paint } from './paint.ts';

/** One line that says whether the gate opens, and points where there are any. */
export function conclusion(report: Report, paint: Paint): string {
  const { gate, documents, warnings } = report;
  const verdict = gate.passed
    ? paint.outcome('pass', '✓ Đạt: có thể xuất bản.')
    : paint.outcome('fail', `✗ Chưa đạt: ${whyClosed(report)}.`);
  const advice = gate.warnings > 0 ? ` Nên sửa thêm ${gate.warnings} điều.` : '';
  const notes = warnings.length > 0 ? ` Xem thêm ${warnings.length} điều ở phần “Cần biết”.` : '';
  const points = documents
    .filter(({ total }) => total.outOf > 0)
    .flatMap((document) => [
      ...(areAssessedApart(document) ? document.groups : [document]).map(({ title, total }) =>
        pointsLine(title, total),
      ),
      `  ${paint.faint(bySource(document.total))}`,
    ]);
  return [paint.strong(verdict) + advice + notes, ...points].join('\n');
}

const pointsLine = (title: string, { earned, judgedOutOf, outOf, grade }: Total) =>
  `${title}: ${formatNumber(earned)}/${formatNumber(judgedOutOf)} điểm đã chấm, trên ${formatNumber(outOf)}.${grade ? ` Xếp loại: ${grade}.` : ''}`;

/** The same points told apart by where they come from; what there is none of is left out. */
function bySource({ bySource }: Total): string {
  const judged = (['computed', 'mixed', 'declared'] as const)
    .filter((source) => bySource[source].outOf > 0)
    .map((source) => {
      const { earned, outOf } = bySource[source];
      return `${sourceLabels[source]}: ${formatNumber(earned)}/${formatNumber(outOf)}`;
    });
  const { outOf } = bySource.none;
  return `${[...judged, ...(outOf > 0 ? [`${sourceLabels.none}: ${formatNumber(outOf)} điểm`] : [])].join('; ')}.`;
}

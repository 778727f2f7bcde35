import type { Outcome } from '../../domain/finding.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RenderContext } from '../report-format.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint } from './paint.ts';
import { placeOf } from './place.ts';

const shownAtMost = 20;

/** Files to mend, each mistake with its place and the line it stands on. */
export function problemSection(
  title: string,
  problems: readonly Problem[],
  context: RenderContext,
  paint: Paint,
  outcome: Outcome,
): string {
  if (problems.length === 0) return '';
  const shown = context.showsAll ? problems : problems.slice(0, shownAtMost);
  const rest = problems.length - shown.length;
  return [
    paint.strong(paint.outcome(outcome, `${title} (${problems.length})`)),
    ...shown.flatMap((problem) => [
      `  ${paint.faint(placeOf(problem))}`,
      `    ${problem.message}`,
      ...codeFrame(problem, problem.column ? context.linesOf(problem.path) : undefined).map(
        (line) => `      ${paint.faint(line)}`,
      ),
    ]),
    ...(rest > 0 ? [`  … và ${rest} chỗ nữa; thêm --all để xem hết.`] : []),
  ].join('\n');
}

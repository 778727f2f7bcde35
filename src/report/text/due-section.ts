import { formatDay } from '../../domain/calendar.ts';
import type { Report } from '../../domain/report.ts';
import type { RenderContext } from '../report-format.ts';
import type { Paint } from './paint.ts';

const shownAtMost = 12;

/** What to do by when: what is overdue, then what comes first. */
export function dueSection(
  { due }: Report,
  { showsAll }: Pick<RenderContext, 'showsAll'>,
  paint: Paint,
): string {
  if (due.length === 0) return '';
  const inOrder = [...due.filter(({ isOverdue }) => isOverdue), ...due.filter(({ isOverdue }) => !isOverdue)];
  const shown = showsAll ? inOrder : inOrder.slice(0, shownAtMost);
  const rest = inOrder.length - shown.length;
  return [
    paint.strong(`Việc cần làm (${due.length})`),
    ...shown.map(({ due: day, isOverdue, message }) =>
      isOverdue
        ? `   ${paint.outcome('fail', `✗ Quá hạn ${formatDay(day)}`)}  ${message}`
        : `   ${paint.outcome('no-data', `◷ Hạn ${formatDay(day)}`)}  ${message}`,
    ),
    ...(rest > 0 ? [`   … còn ${rest} việc nữa; thêm --all để xem hết.`] : []),
  ].join('\n');
}

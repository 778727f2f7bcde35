import { formatDay } from '../../domain/calendar.ts';
import type { Report } from '../../domain/report.ts';
import type { RenderContext } from '../report-format.ts';
import { escaped } from './escaped.ts';

const shownAtMost = 12;

/** What to do by when, the earliest first. */
export function dueList({ due }: Report, { showsAll }: Pick<RenderContext, 'showsAll'>): string {
  if (due.length === 0) return '';
  const shown = showsAll ? due : due.slice(0, shownAtMost);
  const rest = due.length - shown.length;
  return [
    `### Việc cần làm (${due.length})`,
    '',
    ...shown.map(
      ({ due: day, isOverdue, message }) =>
        `- [ ] **${isOverdue ? 'Quá hạn' : 'Hạn'} ${formatDay(day)}**: ${escaped(message)}`,
    ),
    ...(rest > 0 ? [`- … còn ${rest} việc nữa.`] : []),
  ].join('\n');
}

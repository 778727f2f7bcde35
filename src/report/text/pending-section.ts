import type { Report } from '../../domain/report.ts';
import type { Paint } from './paint.ts';

/** What is not due yet, or waits for somebody's declaration; judged by nobody so far. */
export function pendingSection(report: Report, paint: Paint): string {
  const waiting = report.documents
    .flatMap(({ results }) =>
      results.flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings)),
    )
    .filter(({ outcome }) => outcome === 'no-data');
  const listed = new Set(report.due.map(({ check, subject }) => `${check}\n${subject}`));
  const pending = waiting.filter((each) => each.pending);
  const due = pending.filter(({ check, subject }) => !listed.has(`${check}\n${subject}`));
  if (waiting.length === 0) return '';
  const messages = [...new Set(due.map(({ message }) => message))];
  const others = waiting.length - pending.length;
  const told = pending.length - due.length;
  return [
    paint.strong(paint.outcome('no-data', `Chưa đánh giá (${waiting.length})`)),
    ...messages.slice(0, 12).map((message) => `   ◷ ${message}`),
    ...(messages.length > 12 ? [`   … và ${messages.length - 12} điều nữa chưa đến hạn.`] : []),
    ...(told > 0 ? [`   ◷ ${told} điều chưa đến hạn đã kể ở “Việc cần làm”.`] : []),
    ...(others > 0 ? [`   ○ ${others} điều chưa có dữ liệu để đánh giá; xem báo cáo đầy đủ.`] : []),
  ].join('\n');
}

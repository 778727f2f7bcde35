import type { Report } from '../../domain/report.ts';
import { type FindingRow, findingRows } from '../finding-rows.ts';
import type { RenderContext } from '../report-format.ts';
import type { Paint } from './paint.ts';

const shownAtMost = 12;

/** What is not due yet, or waits for somebody's declaration; judged by nobody so far. */
export function pendingSection(
  report: Report,
  { showsAll }: Pick<RenderContext, 'showsAll'>,
  paint: Paint,
): string {
  const rows = findingRows(report).filter(({ finding }) => finding.outcome === 'no-data');
  const waiting = rows.map(({ finding }) => finding);
  const listed = new Set(report.due.map(({ check, subject }) => `${check}\n${subject}`));
  const pending = waiting.filter((each) => each.pending);
  const due = pending.filter(({ check, subject }) => !listed.has(`${check}\n${subject}`));
  if (waiting.length === 0) return '';
  const messages = [...new Set(due.map(({ message }) => message))];
  const others = rows.filter(({ finding }) => !finding.pending);
  const shown = showsAll ? messages : messages.slice(0, shownAtMost);
  const rest = messages.length - shown.length;
  const told = pending.length - due.length;
  return [
    paint.strong(paint.outcome('no-data', `Chưa đánh giá (${waiting.length})`)),
    ...shown.map((message) => `   ◷ ${message}`),
    ...(rest > 0 ? [`   … và ${rest} điều nữa chưa đến hạn; thêm --all để xem hết.`] : []),
    ...(told > 0 ? [`   ◷ ${told} điều chưa đến hạn đã kể ở “Việc cần làm”.`] : []),
    ...withoutData(others, showsAll),
  ].join('\n');
}

/** What nobody can judge for lack of evidence: how many, or each of them. */
function withoutData(rows: readonly FindingRow[], showsAll: boolean): string[] {
  if (rows.length === 0) return [];
  if (!showsAll) return [`   ○ ${rows.length} điều chưa có dữ liệu để đánh giá; thêm --all để xem hết.`];
  const lines = rows.map(
    ({ document, criterion, finding }) => `   ○ Mục ${criterion.clause} (${document.id}): ${finding.message}`,
  );
  return [...new Set(lines)];
}

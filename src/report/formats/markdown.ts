import { formatDay } from '../../domain/calendar.ts';
import type { Report } from '../../domain/report.ts';
import { documentTable } from '../markdown/document-table.ts';
import { dueList } from '../markdown/due-list.ts';
import { escaped } from '../markdown/escaped.ts';
import { failingList } from '../markdown/failing-list.ts';
import { monthTables } from '../markdown/month-tables.ts';
import { problemList } from '../markdown/problem-list.ts';
import type { RenderContext, ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';
import { whyClosed } from '../why-closed.ts';

/** For the summary of a CI run and for comments: the gate, points, what to do, what is due. */
export const markdown = {
  id: 'markdown',
  fileName: 'bao-cao.md',
  kinds: judgingKinds,
  render(report: Report, context: Pick<RenderContext, 'showsAll'>): string {
    const sections = [
      head(report),
      documentTable(report),
      problemList('Tệp chưa dùng được, sửa trước tiên', report.problems),
      failingList(report, context),
      dueList(report, context),
      problemList('Cần biết', report.warnings),
      monthTables(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  },
} as const satisfies ReportFormat;

function head(report: Report): string {
  const { portal, gate, period, asOf } = report;
  const verdict = gate.passed ? '✅ **Đạt: có thể xuất bản.**' : `❌ **Chưa đạt: ${whyClosed(report)}.**`;
  const advice = gate.warnings > 0 ? ` Nên sửa thêm ${gate.warnings} điều.` : '';
  return [
    `## ${escaped(portal.name)}`,
    `${verdict}${advice}`,
    `Kỳ đánh giá ${formatDay(period.from)} – ${formatDay(period.to)}, tính đến ${formatDay(asOf)}.`,
  ].join('\n\n');
}

import type { Report } from '../../domain/report.ts';
import type { SourceLocation } from '../../domain/source-location.ts';
import { type FindingRow, failingOnce, mostDifferentFirst } from '../finding-rows.ts';
import type { RenderContext, ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';
import { whyClosed } from '../why-closed.ts';

/** As many of one kind as GitHub shows for a step. */
const shownAtMost = 10;

/** Workflow commands of GitHub Actions: mistakes become notes at their lines, the most useful first. */
export const github = {
  id: 'github',
  fileName: 'bao-cao.github.txt',
  kinds: judgingKinds,
  render(report: Report, { showsAll }: Pick<RenderContext, 'showsAll'>): string {
    const most = showsAll ? Number.POSITIVE_INFINITY : shownAtMost;
    const commands = {
      error: [...unreadable(report), ...failing(report, 'error'), ...expired(report)],
      warning: [...failing(report, 'warn'), ...report.warnings.map((each) => warn(each))],
    };
    const shown = [...commands.error.slice(0, most), ...commands.warning.slice(0, most)];
    const rest = commands.error.length + commands.warning.length - shown.length;
    return `${[...shown, summary(report, rest)].join('\n')}\n`;
  },
} as const satisfies ReportFormat;

const unreadable = ({ problems }: Report) =>
  problems.map(({ message, ...at }) => command('error', 'Tệp chưa dùng được', message, at));

const warn = ({ message, ...at }: Report['warnings'][number]) => command('warning', 'Cần biết', message, at);

const failing = (report: Report, gate: 'error' | 'warn') =>
  mostDifferentFirst(failingOnce(report).filter(({ document }) => document.gate === gate)).map(
    ({ criterion, document, finding }: FindingRow) =>
      command(
        gate === 'error' ? 'error' : 'warning',
        `${criterion.title} (${document.id}, mục ${criterion.clause})`,
        finding.message,
        finding.at,
      ),
  );

const expired = ({ waivers }: Report) =>
  waivers
    .filter(({ state }) => state === 'expired')
    .map(({ check, subject, at }) =>
      command('error', 'Giải trình đã hết hạn', `Giải trình cho ${check}, ${subject} đã hết hạn.`, at),
    );

function summary(report: Report, rest: number): string {
  const { gate, portal } = report;
  const verdict = gate.passed ? 'Đạt: có thể xuất bản.' : `Chưa đạt: ${whyClosed(report)}.`;
  const advice = gate.warnings > 0 ? ` Nên sửa thêm ${gate.warnings} điều.` : '';
  const more = rest > 0 ? ` Còn ${rest} điều không hiện ở đây; xem báo cáo đầy đủ.` : '';
  return command('notice', portal.name, `${verdict}${advice}${more}`);
}

function command(
  kind: 'error' | 'warning' | 'notice',
  title: string,
  message: string,
  at?: SourceLocation,
): string {
  const properties = Object.entries({ file: at?.path, line: at?.line, col: at?.column, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${kind} ${properties.join(',')}::${inMessage(message)}`;
}

/** The escapes of GitHub's own toolkit: nothing in a message can begin a command of its own. */
const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

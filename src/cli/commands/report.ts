import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import { kindOf, type ReportOptions, withMonth } from '../report-options.ts';
import { writeReport } from '../write-report.ts';

/** The report as a file. It is a document, not a gate: a portal with shortcomings gets one all the same. */
export async function run(asked: ReportOptions): Promise<ExitStatus> {
  const kind = kindOf(asked);
  const options = withMonth(asked, kind);
  const judged = await judge(options, { needsHtml: false, withHistory: kind === 'tu-danh-gia' });
  await writeReport(judged, options, kind);
  if (options.out !== undefined) console.error(`Đã ghi báo cáo vào ${options.out}.`);
  return judged.report.problems.length > 0 ? exitStatus.unusable : exitStatus.ok;
}

import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import type { JudgingOptions } from '../options.ts';
import { formatOf, writeReport } from '../write-report.ts';

/** The report as a file. It is a document, not a gate: a portal with shortcomings gets one all the same. */
export async function run(options: JudgingOptions): Promise<ExitStatus> {
  formatOf(options);
  const { report } = await judge(options, { needsHtml: false });
  writeReport(report, options);
  if (options.out !== undefined) console.error(`Đã ghi báo cáo vào ${options.out}.`);
  return report.problems.length > 0 ? exitStatus.unusable : exitStatus.ok;
}

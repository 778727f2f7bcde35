import type { Report } from '../../domain/report.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import type { JudgingOptions } from '../options.ts';
import { formatOf, writeReport } from '../write-report.ts';

/** Judges the portal and prints what is to be done; writes nothing but `--out`. With `--watch`, again at every change. */
export async function run(options: JudgingOptions & { readonly watch?: boolean }): Promise<ExitStatus> {
  formatOf(options);
  if (options.watch) return (await import('../watch/watch-content.ts')).watchContent(options);
  const judged = await judge(options, { needsHtml: false });
  await writeReport(judged, options);
  return statusOf(judged.report);
}

/** Unreadable files weigh more than broken rules: what is not read is not judged. */
export function statusOf({ gate, problems }: Report): ExitStatus {
  if (problems.length > 0) return exitStatus.unusable;
  return gate.passed ? exitStatus.ok : exitStatus.broken;
}

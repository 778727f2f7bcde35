import type { Report } from '../../domain/report.ts';
import type { ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';

/** The report as it is, for other programs. */
export const json = {
  id: 'json',
  fileName: 'bao-cao.json',
  kinds: judgingKinds,
  render: (report: Report) => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies ReportFormat;

import type { ReportFormat } from '../report-format.ts';

/** The report as it is, for other programs. */
export const json: ReportFormat = {
  id: 'json',
  fileName: 'bao-cao.json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

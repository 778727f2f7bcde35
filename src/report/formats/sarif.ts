import type { Report } from '../../domain/report.ts';
import type { ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';
import { sarifResults } from '../sarif/results.ts';
import { sarifRules } from '../sarif/rules.ts';

/** SARIF 2.1.0, for code scanning services: what fails, at its line, with the words of its rule. */
export const sarif = {
  id: 'sarif',
  fileName: 'bao-cao.sarif',
  kinds: judgingKinds,
  render: (report: Report) => `${JSON.stringify(logOf(report), null, 2)}\n`,
} as const satisfies ReportFormat;

function logOf(report: Report) {
  const rules = sarifRules(report);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, language: 'vi', rules },
        },
        language: 'vi',
        automationDetails: { id: 'cong-truong/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: report.problems.length === 0 }],
        properties: {
          asOf: report.asOf,
          period: report.period,
          ...(report.commit !== null && { commit: report.commit }),
        },
        results: sarifResults(
          report,
          rules.map(({ id }) => id),
        ),
      },
    ],
  };
}

import { formatDay } from '../../domain/calendar.ts';
import type { DocumentResult, Report } from '../../domain/report.ts';
import { type FindingRow, findingRows } from '../finding-rows.ts';
import { labelOf } from '../labels.ts';
import type { ReportFormat } from '../report-format.ts';
import { judgingKinds } from '../report-kind.ts';
import { placeOf } from '../text/place.ts';
import { element, xmlText } from '../xml.ts';

/** For CI services that read test results: a suite a document, a case a requirement and its subject. */
export const junit = {
  id: 'junit',
  fileName: 'bao-cao.junit.xml',
  kinds: judgingKinds,
  render(report: Report): string {
    const suites = [
      ...problemSuite(report),
      ...report.documents.map((document) => suiteOf(document, report)),
    ];
    const sum = (key: keyof Counts) => suites.reduce((total, { counts }) => total + counts[key], 0);
    const totals = {
      tests: sum('tests'),
      failures: sum('failures'),
      errors: sum('errors'),
      skipped: sum('skipped'),
    };
    const root = element(
      'testsuites',
      { name: report.portal.name, ...totals },
      suites.map(({ xml }) => xml),
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
  },
} as const satisfies ReportFormat;

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Counts;
  readonly xml: string;
}

function problemSuite({ problems, asOf }: Report): Suite[] {
  if (problems.length === 0) return [];
  const counts = { tests: problems.length, failures: 0, errors: problems.length, skipped: 0 };
  const cases = problems.map((problem) => {
    const error = element('error', { message: problem.message }, [xmlText(placeOf(problem))]);
    return element('testcase', { classname: 'tep', name: placeOf(problem) }, [error]);
  });
  return [
    { counts, xml: element('testsuite', { name: 'tep', ...counts, timestamp: midnight(asOf) }, cases) },
  ];
}

function suiteOf(document: DocumentResult, { asOf }: Report): Suite {
  const rows = findingRows({ documents: [document] });
  const verdicts = rows.map(verdictOf);
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  const counts = {
    tests: rows.length,
    failures: count('failure'),
    errors: 0,
    skipped: count('skipped'),
  };
  const cases = rows.map((row) => caseOf(row, verdictOf(row)));
  return {
    counts,
    xml: element('testsuite', { name: document.id, ...counts, timestamp: midnight(asOf) }, cases),
  };
}

type Verdict = 'passed' | 'failure' | 'skipped';

/** What is waived, only counted or not judged is skipped: a CI service must not stop for it. */
function verdictOf({ document, finding }: FindingRow): Verdict {
  if (finding.outcome === 'pass') return 'passed';
  return finding.outcome === 'fail' && !finding.waived && document.gate !== 'off' ? 'failure' : 'skipped';
}

function caseOf({ document, criterion, requirement, finding }: FindingRow, verdict: Verdict): string {
  const { subject, message, at, due, check } = finding;
  const place = at ? [`Nơi: ${placeOf(at)}`] : [];
  const body = [
    message,
    ...place,
    `Quy định: “${requirement.quote}”`,
    `Việc cần làm: ${requirement.remedy}`,
    ...(due ? [`Hạn: ${formatDay(due)}`] : []),
  ].join('\n');
  const why = finding.waived ? `Đã giải trình: ${message}` : `${labelOf(finding).word}: ${message}`;
  const children = {
    passed: [],
    failure: [element('failure', { message, type: `${document.gate}.${check}` }, [xmlText(body)])],
    skipped: [element('skipped', { message: why })],
  }[verdict];
  const name = `${requirement.id}: ${subject}`;
  return element('testcase', { classname: `${document.id}.${criterion.clause}`, name }, children);
}

const midnight = (day: string) => `${day}T00:00:00`;

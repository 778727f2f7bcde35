import type { Problem } from '../../domain/problem.ts';
import type { Report } from '../../domain/report.ts';
import type { SourceLocation } from '../../domain/source-location.ts';
import { type FindingRow, findingRows } from '../finding-rows.ts';
import { levelOf, ruleId, unreadableFile } from './rules.ts';

/** Files that cannot be used, and every failure. A waived one is there too, suppressed. */
export const sarifResults = (report: Report, rules: readonly string[]) => [
  ...report.problems.map((problem) => fromProblem(problem, rules)),
  ...findingRows(report)
    .filter(({ finding }) => finding.outcome === 'fail')
    .map((row) => fromFinding(row, report, rules)),
];

const fromProblem = (problem: Problem, rules: readonly string[]) => ({
  ruleId: unreadableFile,
  ruleIndex: rules.indexOf(unreadableFile),
  level: 'error',
  message: { text: problem.message },
  locations: [{ physicalLocation: placeOf(problem) }],
  partialFingerprints: { 'congTruong/v1': `${unreadableFile}|${problem.path}|${problem.message}` },
});

function fromFinding(
  { document, criterion, requirement, finding }: FindingRow,
  { waivers }: Report,
  rules: readonly string[],
) {
  const id = ruleId(document, criterion, requirement);
  const { check, subject, message, at, waived } = finding;
  const waiver = waivers.find(
    (each) => each.state === 'active' && each.check === check && covers(each, subject),
  );
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id),
    level: levelOf(document),
    message: { text: message },
    locations: [
      {
        physicalLocation: placeOf(at ?? schoolFile),
        logicalLocations: [{ fullyQualifiedName: subject }],
      },
    ],
    // Stable while lines move: the same failure stays the same alert.
    partialFingerprints: { 'congTruong/v1': `${id}|${check}|${subject}` },
    ...(waived && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: waiver?.reason ?? 'Giải trình' }],
    }),
  };
}

const covers = (waiver: { readonly subject: string }, subject: string) =>
  waiver.subject.endsWith('*') ? subject.startsWith(waiver.subject.slice(0, -1)) : waiver.subject === subject;

/** Services ask for a file; what no single file is to blame for stands at the one that chose the criteria. */
const schoolFile: SourceLocation = { path: 'content/truong.yaml' };

const placeOf = ({ path, line, column }: SourceLocation) => ({
  artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
  ...(line && { region: { startLine: line, ...(column && { startColumn: column }) } }),
});

import type { Gate } from '../../domain/gate.ts';
import type { DocumentResult, Report, ReportFinding, RequirementResult } from '../../domain/report.ts';
import type { RenderContext } from '../report-format.ts';
import { clusterFindings } from './cluster-findings.ts';
import type { Paint } from './paint.ts';
import { placeOf } from './place.ts';
import { waiverHint, waiverLines } from './waiver-lines.ts';

const shownAtMost = 12;

/** What is to be done: first what blocks publishing, then what is only advised; one group a requirement. */
export function failingSections(report: Report, context: RenderContext, paint: Paint): string[] {
  const told = new Set<string>();
  return (['error', 'warn'] as const).flatMap((gate) => {
    const groups = report.documents
      .filter((document) => document.gate === gate)
      .flatMap((document) => groupsOf(document, told));
    return groups.length > 0 ? [section(gate, groups, context, paint)] : [];
  });
}

interface Group {
  readonly title: string;
  readonly requirement: RequirementResult;
  readonly findings: readonly ReportFinding[];
}

/** A failure that a stricter document has told already is not told again. */
function groupsOf({ id, results }: DocumentResult, told: Set<string>): Group[] {
  return results.flatMap(({ clause, title, requirements }) =>
    requirements.flatMap((requirement) => {
      const findings = requirement.findings.filter(({ outcome, waived, check, subject }) => {
        const key = `${check}\n${subject}`;
        return outcome === 'fail' && !waived && !told.has(key) && told.add(key);
      });
      return findings.length > 0 ? [{ title: `${title} (${id}, mục ${clause})`, requirement, findings }] : [];
    }),
  );
}

const headings: Readonly<Record<Exclude<Gate, 'off'>, string>> = {
  error: 'Phải sửa trước khi xuất bản',
  warn: 'Nên sửa, chưa chặn xuất bản',
};

function section(
  gate: Exclude<Gate, 'off'>,
  groups: readonly Group[],
  context: RenderContext,
  paint: Paint,
): string {
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const outcome = gate === 'error' ? 'fail' : 'no-data';
  const heading = paint.strong(paint.outcome(outcome, `${headings[gate]} (${total})`));
  const canBeWaived = gate === 'error';
  return [
    heading,
    ...groups.map((group, i) => groupText(group, i + 1, { ...context, canBeWaived }, paint)),
    ...(canBeWaived ? [paint.faint(waiverHint(context.showsAll))] : []),
  ].join('\n\n');
}

function groupText(
  { title, requirement, findings }: Group,
  number: number,
  { showsAll, canBeWaived }: RenderContext & { readonly canBeWaived: boolean },
  paint: Paint,
): string {
  const clusters = clusterFindings(findings);
  const shown = showsAll ? clusters : clusters.slice(0, shownAtMost);
  const rest = clusters.slice(shown.length).reduce((sum, each) => sum + each.findings.length, 0);
  return [
    `${number}. ${paint.strong(title)}: ${findings.length} chỗ chưa đạt`,
    `   Quy định: “${requirement.quote}”${requirement.from ? ` (${requirement.from})` : ''}`,
    `   Việc cần làm: ${requirement.remedy}`,
    ...shown.flatMap(({ finding, findings: same, others }) => [
      `   ${paint.outcome('fail', '✗')} ${finding.at ? `${paint.faint(placeOf(finding.at))}\n     ` : ''}${finding.message}`,
      ...(others ? [`     ${paint.faint(others)}`] : []),
      ...(showsAll && canBeWaived ? waiverLines(same).map((line) => `       ${paint.faint(line)}`) : []),
    ]),
    ...(rest > 0 ? [`   … và ${rest} chỗ nữa; thêm --all để xem hết.`] : []),
  ].join('\n');
}

import type { Requirement } from '../domain/criterion.ts';
import type { Contradiction, EvidenceSource, ReportFinding, RequirementResult } from '../domain/report.ts';
import { roundPoints } from './round-points.ts';
import { scoringRules } from './rules/index.ts';
import { worstOutcome } from './worst-outcome.ts';

/** Judges one requirement by all its findings together, and counts what it costs. */
export function scoreRequirement(
  requirement: Requirement,
  findings: readonly ReportFinding[],
  contradictions: readonly Contradiction[] = [],
): RequirementResult {
  const { id, quote, source: from, reading, remedy, loses, gains } = requirement;
  const units = failingUnits(findings);
  return {
    id,
    quote,
    source: evidenceSource(findings),
    ...(from && { from }),
    ...(reading && { reading }),
    remedy,
    outcome: worstOutcome(findings),
    lost: pointsOf(loses, units),
    units,
    ...(loses && { loses }),
    ...(gains && { gains }),
    contradictions,
    findings,
  };
}

const failingUnits = (findings: readonly ReportFinding[]) =>
  findings
    .filter(({ outcome }) => outcome === 'fail')
    .reduce((units, finding) => units + (finding.units ?? 1), 0);

/** Points of a rule for so many units; 0 where there is no rule. */
export function pointsOf(use: Requirement['loses'], units: number): number {
  const rule = scoringRules.find(({ id }) => id === use?.rule);
  return roundPoints(rule?.points(units, use?.options) ?? 0);
}

function evidenceSource(findings: readonly ReportFinding[]): EvidenceSource {
  const judged = findings.filter(({ outcome }) => outcome !== 'no-data');
  if (judged.length === 0) return 'none';
  return judged.some(({ check }) => check !== 'declared') ? 'computed' : 'declared';
}

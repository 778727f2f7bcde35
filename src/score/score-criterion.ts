import type { Criterion } from '../domain/criterion.ts';
import type { ClauseSource, CriterionResult, ReportFinding, RequirementResult } from '../domain/report.ts';
import { roundPoints } from './round-points.ts';
import { pointsOf } from './score-requirement.ts';
import { worstOutcome } from './worst-outcome.ts';

/** Takes what the requirements cost off the points of their clause (or adds awards up), from 0 to its maximum. */
export function scoreCriterion(
  criterion: Criterion,
  requirements: readonly RequirementResult[],
): CriterionResult {
  const { clause, id, title, group, note, evaluator, points = null } = criterion;
  return {
    clause,
    id,
    title,
    ...(group && { group }),
    ...(note && { note }),
    ...(evaluator && { evaluator }),
    source: clauseSource(requirements),
    points,
    earned:
      points === null || !requirements.every(isJudged) ? null : earnedPoints(criterion, requirements, points),
    outcome: worstOutcome(requirements),
    requirements,
  };
}

function earnedPoints(criterion: Criterion, results: readonly RequirementResult[], max: number): number {
  const isAward = criterion.requirements.some(({ gains }) => gains);
  const lost = results.reduce((sum, result) => sum + result.lost, 0);
  const gained = criterion.requirements.reduce(
    (sum, { gains }, i) => sum + pointsOf(gains, claimedPoints(results[i]?.findings ?? [])),
    0,
  );
  return roundPoints(Math.min(max, Math.max(0, (isAward ? gained : max) - lost)));
}

/** Points that declarations claim. */
const claimedPoints = (findings: readonly ReportFinding[]) =>
  findings.reduce((sum, { measured }) => sum + (measured?.unit === 'điểm' ? measured.value : 0), 0);

const isJudged = ({ findings }: RequirementResult) =>
  findings.length > 0 && findings.every(({ outcome }) => outcome !== 'no-data');

/** `none` as soon as one requirement has no evidence: the clause is not judged then. */
function clauseSource(requirements: readonly RequirementResult[]): ClauseSource {
  const sources = new Set(requirements.map(({ source }) => source));
  if (sources.has('none') || sources.size === 0 || !requirements.every(isJudged)) return 'none';
  return sources.size > 1 ? 'mixed' : sources.has('declared') ? 'declared' : 'computed';
}

import { checks } from './checks/index.ts';
import type { LocalDate } from './domain/calendar.ts';
import type { AskingRequirement, CheckContext, Period } from './domain/check.ts';
import type { CriteriaDocument } from './domain/criteria-document.ts';
import type { Criterion, Requirement } from './domain/criterion.ts';
import type { Facts } from './domain/facts.ts';
import type { Gate } from './domain/gate.ts';
import type { DocumentResult, ReportFinding } from './domain/report.ts';
import { scoreCriterion } from './score/score-criterion.ts';
import { scoreRequirement } from './score/score-requirement.ts';
import { scoreTotal } from './score/score-total.ts';

/** When a document is judged, how strictly, and which failures are waived. */
export interface Terms {
  readonly period: Period;
  readonly asOf: LocalDate;
  readonly gate: Gate;
  /** Whether a waiver in force speaks of this failure. */
  isWaived(check: string, subject: string): boolean;
}

/** Facts and one criteria document in, its result out. The one place where checks and scores meet. */
export function evaluate(facts: Facts, document: CriteriaDocument, terms: Terms): DocumentResult {
  const results = document.criteria.map((criterion) =>
    scoreCriterion(
      criterion,
      criterion.requirements.map((requirement) =>
        scoreRequirement(requirement, findingsOf(facts, document.id, criterion, requirement, terms)),
      ),
    ),
  );
  const { id, kind, title, number, issuer } = document;
  return {
    id,
    kind,
    title,
    number,
    issuer,
    gate: terms.gate,
    total: scoreTotal(results, document.grades),
    results,
  };
}

function findingsOf(
  facts: Facts,
  document: string,
  criterion: Criterion,
  requirement: Requirement,
  { period, asOf, isWaived }: Terms,
): ReportFinding[] {
  const context: CheckContext = { period, asOf, requirement: asking(document, criterion, requirement) };
  return requirement.checks.flatMap(({ check: id, options }) => {
    const check = checks.find((each) => each.id === id);
    const findings = check?.evaluate(facts, options, context) ?? [];
    return findings.map((finding) => ({
      check: id,
      ...finding,
      waived: finding.outcome === 'fail' && isWaived(id, finding.subject),
    }));
  });
}

function asking(
  document: string,
  { clause, requirements }: Criterion,
  { id, gains }: Requirement,
): AskingRequirement {
  const waiting = requirements.filter(({ checks: uses }) => uses.some(({ check }) => check === 'declared'));
  return { document, clause, id, isAward: gains !== undefined, isAlone: waiting.length === 1 };
}

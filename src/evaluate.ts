import { checks } from './checks/index.ts';
import { isForLevel, speaksOf } from './domain/audience.ts';
import { formatDay, type LocalDate } from './domain/calendar.ts';
import type { AskingRequirement, CheckContext, Period } from './domain/check.ts';
import type { CriteriaDocument } from './domain/criteria-document.ts';
import { type CheckUse, type Criterion, checkUses, type Requirement } from './domain/criterion.ts';
import type { FactName, Facts } from './domain/facts.ts';
import type { Gate } from './domain/gate.ts';
import type { CriterionResult, DocumentResult, ReportFinding, RequirementResult } from './domain/report.ts';
import type { SchoolFact } from './domain/school-facts.ts';
import { findContradictions } from './find-contradictions.ts';
import { scoreCriterion } from './score/score-criterion.ts';
import { scoreRequirement } from './score/score-requirement.ts';
import { scoreGroups, scoreTotal } from './score/score-total.ts';

/** When a document is judged, how strictly, and which failures are waived. */
export interface Terms {
  readonly period: Period;
  readonly asOf: LocalDate;
  /** Last day of the school's own period, where `period` is a part of it. */
  readonly closes?: LocalDate;
  readonly gate: Gate;
  /** Whether a waiver in force speaks of this failure. */
  isWaived(check: string, subject: string): boolean;
}

/** Facts and one criteria document in, its result out. The one place where checks and scores meet. */
export function evaluate(facts: Facts, document: CriteriaDocument, terms: Terms): DocumentResult {
  const { id, kind, title, number, issuer, effective, note, sources } = document;
  const notApplied = whyNotApplied(document, facts.school, terms.period);
  const results = notApplied === null ? judgeCriteria(facts, document, terms) : [];
  const groups = scoreGroups(results, document.groups);
  return {
    ...{ id, kind, title, number, issuer, effective },
    ...(note && { note }),
    sources,
    gate: terms.gate,
    notApplied,
    total: scoreTotal(results, document.grades, groups),
    groups,
    results,
  };
}

/** The facts that the checks of these documents look at. */
export const neededFacts = (documents: readonly CriteriaDocument[]): ReadonlySet<FactName> =>
  new Set(
    documents.flatMap(({ criteria }) =>
      criteria.flatMap(({ requirements }) =>
        requirements.flatMap((requirement) =>
          checkUses(requirement).flatMap(({ check }) => checkNamed(check)?.needs ?? []),
        ),
      ),
    ),
  );

/** A duty (nghĩa vụ) binds while it is in force; what a school measures itself by, it may choose. */
export function whyNotApplied(
  document: CriteriaDocument,
  school: SchoolFact | undefined,
  { from, to }: Period,
): string | null {
  const { kind, number, effective, replacedBy } = document;
  if (!isForLevel(document, school)) return `${number} không áp dụng cho cấp học của trường.`;
  if (kind !== 'duties') return null;
  if (effective.from > to)
    return `${number} có hiệu lực từ ${formatDay(effective.from)}, sau kỳ đánh giá này.`;
  if (effective.until && effective.until < from)
    return `${number} hết hiệu lực sau ngày ${formatDay(effective.until)}${replacedBy ? `; kỳ này hãy dùng bộ ${replacedBy}` : ''}.`;
  return null;
}

function judgeCriteria(facts: Facts, document: CriteriaDocument, terms: Terms): CriterionResult[] {
  return document.criteria.flatMap((criterion) => {
    const asked = criterion.requirements.filter(({ onlyFor }) => speaksOf(onlyFor, facts.school));
    if (asked.length === 0) return [];
    const results = asked.map((requirement) => judge(facts, document.id, criterion, requirement, terms));
    return [scoreCriterion({ ...criterion, requirements: asked }, results)];
  });
}

function judge(
  facts: Facts,
  document: string,
  criterion: Criterion,
  requirement: Requirement,
  { period, asOf, closes, isWaived }: Terms,
): RequirementResult {
  const context: CheckContext = {
    period,
    asOf,
    ...(closes && { closes }),
    requirement: asking(document, criterion, requirement),
  };
  const run = (uses: readonly CheckUse[]) => runChecks(facts, uses, context);
  const findings = findEvidence(requirement, run).map(
    (finding): ReportFinding => ({
      ...finding,
      waived: finding.outcome === 'fail' && isWaived(finding.check, finding.subject),
    }),
  );
  return scoreRequirement(
    requirement,
    findings,
    findContradictions(facts.declarations, context, findings, run(requirement.contradictedBy)),
  );
}

type Run = (uses: readonly CheckUse[]) => Omit<ReportFinding, 'waived'>[];

/** What the checks find; where that is no evidence at all, what is asked for otherwise. */
function findEvidence({ checks: uses, otherwise }: Requirement, run: Run) {
  const findings = run(uses);
  if (otherwise.length === 0 || findings.some(({ outcome, pending }) => outcome !== 'no-data' || pending))
    return findings;
  return run(otherwise);
}

const runChecks = (facts: Facts, uses: readonly CheckUse[], context: CheckContext) =>
  uses.flatMap(({ check: id, options }) =>
    (checkNamed(id)?.evaluate(facts, options, context) ?? []).map((finding) => ({ check: id, ...finding })),
  );

const checkNamed = (id: string) => checks.find((each) => each.id === id);

function asking(
  document: string,
  { clause, requirements }: Criterion,
  { id, gains }: Requirement,
): AskingRequirement {
  const waiting = requirements.filter((each) =>
    [...each.checks, ...each.otherwise].some(({ check }) => check === 'declared'),
  );
  return { document, clause, id, isAward: gains !== undefined, isAlone: waiting.length === 1 };
}

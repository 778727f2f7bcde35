import type { CriteriaDocument, Grade } from '../domain/criteria-document.ts';
import type { ClauseSource, CriterionResult, GroupResult, PartTotal, Total } from '../domain/report.ts';
import { roundPoints } from './round-points.ts';

/** Adds the clauses up. What could not be judged is left out, and seen to be left out. */
export function scoreTotal(
  results: readonly CriterionResult[],
  grades: readonly Grade[],
  groups: readonly GroupResult[] = [],
): Total {
  const judged = results.filter(({ earned }) => earned !== null);
  const earned = sum(judged, (result) => result.earned);
  const judgedOutOf = sum(judged, ({ points }) => points);
  const outOf = sum(results, ({ points }) => points);
  // A document that speaks of another level of school judges nothing, and nothing is no lowest grade.
  const isGraded = outOf > 0 && judgedOutOf === outOf && groups.every(isPassed);
  const grade = isGraded ? (grades.find((each) => reaches(earned, each))?.name ?? null) : null;
  return { earned, judgedOutOf, outOf, grade, bySource: bySource(results) };
}

/** The standards (tiêu chuẩn) of a document, each added up by itself. */
export const scoreGroups = (
  results: readonly CriterionResult[],
  groups: CriteriaDocument['groups'],
): GroupResult[] =>
  groups.map(({ id, title, points, above, grades }) => ({
    id,
    title,
    total: scoreTotal(
      results.filter(({ group }) => group === id),
      grades,
    ),
    above: above === undefined ? null : roundPoints(above * points),
  }));

const isPassed = ({ above, total }: GroupResult) => above === null || total.earned > above;

const reaches = (earned: number, { from, above }: Grade) =>
  from === undefined ? earned > (above ?? Number.POSITIVE_INFINITY) : earned >= from;

const sources: readonly ClauseSource[] = ['computed', 'mixed', 'declared', 'none'];

function bySource(results: readonly CriterionResult[]): Total['bySource'] {
  const parts = sources.map((source): [ClauseSource, PartTotal] => {
    const own = results.filter((result) => sourceOf(result) === source);
    return [source, { earned: sum(own, (result) => result.earned), outOf: sum(own, ({ points }) => points) }];
  });
  return Object.fromEntries(parts) as Record<ClauseSource, PartTotal>;
}

const sourceOf = ({ earned, source }: CriterionResult): ClauseSource => (earned === null ? 'none' : source);

const sum = <T>(items: readonly T[], pointsOf: (item: T) => number | null) =>
  roundPoints(items.reduce((total, item) => total + (pointsOf(item) ?? 0), 0));

import type { CriteriaDocument } from '../domain/criteria-document.ts';
import type { CriterionResult, Total } from '../domain/report.ts';
import { roundPoints } from './round-points.ts';

/** Adds the clauses up. What could not be judged is left out, and seen to be left out. */
export function scoreTotal(results: readonly CriterionResult[], grades: CriteriaDocument['grades']): Total {
  const judged = results.filter(({ earned }) => earned !== null);
  const earned = sum(judged, (result) => result.earned);
  const judgedOutOf = sum(judged, ({ points }) => points);
  const outOf = sum(results, ({ points }) => points);
  const grade = grades.find(({ from }) => earned >= from)?.name ?? null;
  return { earned, judgedOutOf, outOf, grade: judgedOutOf === outOf ? grade : null };
}

const sum = <T>(items: readonly T[], pointsOf: (item: T) => number | null) =>
  roundPoints(items.reduce((total, item) => total + (pointsOf(item) ?? 0), 0));

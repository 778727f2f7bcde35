import { lastDayOf, type Month } from './domain/calendar.ts';
import type { CriteriaDocument } from './domain/criteria-document.ts';
import type { Facts } from './domain/facts.ts';
import type { Outcome } from './domain/finding.ts';
import type { DocumentResult, YearResult } from './domain/report.ts';
import { teachingPeriodOf } from './domain/school-year.ts';
import { evaluate, type Terms } from './evaluate.ts';

/**
 * The same documents judged for the school years that `nam-hoc` describes and that ended before this period, the newest
 * first, as they stood on the last day of July. A year in which the portal has nothing is left out.
 */
export function judgeHistory(
  facts: Facts,
  documents: readonly CriteriaDocument[],
  { period, asOf, isWaived }: Pick<Terms, 'period' | 'asOf' | 'isWaived'>,
): YearResult[] {
  return facts.schoolYears
    .filter(({ to }) => to < period.from)
    .toReversed()
    .flatMap(({ id }) => {
      const past = teachingPeriodOf(id);
      const end = lastDayOf(`${id.slice(5)}-07` as Month);
      const terms: Terms = { period: past, asOf: end < asOf ? end : asOf, gate: 'off', isWaived };
      return documents.map((document) => toYear(id, evaluate(facts, document, terms)));
    })
    .filter((year): year is YearResult => year !== undefined);
}

function toYear(
  schoolYear: string,
  { id, number, total, groups, results, notApplied }: DocumentResult,
): YearResult | undefined {
  const outcomes = results.flatMap(({ requirements }) => requirements.map(({ outcome }) => outcome));
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const requirements = { pass: count('pass'), fail: count('fail'), noData: count('no-data') };
  if (notApplied !== null || requirements.pass === 0) return undefined;
  return { schoolYear, document: id, number, total, groups, requirements };
}

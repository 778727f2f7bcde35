import type { DocumentResult, YearResult } from '../../domain/report.ts';
import { requirementOutcome, type ShownOutcome } from './outcome.ts';

const order: readonly ShownOutcome[] = ['pass', 'fail', 'no-data', 'pending'];

/** How many requirements of a document have which outcome; outcomes that do not occur are left out. */
export function tallyOf({ results }: DocumentResult): { outcome: ShownOutcome; count: number }[] {
  const outcomes = results.flatMap(({ requirements }) => requirements.map(requirementOutcome));
  return order
    .map((outcome) => ({ outcome, count: outcomes.filter((other) => other === outcome).length }))
    .filter(({ count }) => count > 0);
}

/** The same in the three words of earlier school years, of which nothing is pending any more. */
export function tallyRequirements({ results }: DocumentResult): YearResult['requirements'] {
  const outcomes = results.flatMap(({ requirements }) => requirements.map(({ outcome }) => outcome));
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((each) => each === outcome).length;
  return { pass: count('pass'), fail: count('fail'), noData: count('no-data') };
}

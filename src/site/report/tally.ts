import type { DocumentResult } from '../../domain/report.ts';
import { requirementOutcome, type ShownOutcome } from './outcome.ts';

const order: readonly ShownOutcome[] = ['pass', 'fail', 'no-data', 'pending'];

/** How many requirements of a document have which outcome; outcomes that do not occur are left out. */
export function tallyOf({ results }: DocumentResult): { outcome: ShownOutcome; count: number }[] {
  const outcomes = results.flatMap(({ requirements }) => requirements.map(requirementOutcome));
  return order
    .map((outcome) => ({ outcome, count: outcomes.filter((other) => other === outcome).length }))
    .filter(({ count }) => count > 0);
}

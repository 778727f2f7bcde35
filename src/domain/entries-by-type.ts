import type { EntryFact } from './facts.ts';
import { remembered } from './remembering.ts';

const grouped = remembered((entries: readonly EntryFact[]) => Map.groupBy(entries, ({ type }) => type));

/** Entries by type; grouped once for all checks that look at the same portal. */
export const entriesByType = (entries: readonly EntryFact[]): ReadonlyMap<string, readonly EntryFact[]> =>
  grouped(entries);

/** Entries of one type, in the order of their paths. */
export const entriesOfType = (entries: readonly EntryFact[], type: string): readonly EntryFact[] =>
  grouped(entries).get(type) ?? [];

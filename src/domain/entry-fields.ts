import type { LocalDate } from './calendar.ts';
import type { CheckContext } from './check.ts';
import type { EntryFact } from './facts.ts';

/** What a field of an entry says; `undefined` where it is left out or holds more than a line of text. */
export function textField({ data }: EntryFact, field: string): string | undefined {
  const value = data[field];
  return typeof value === 'string' ? value : undefined;
}

/** The day in a field whose schema is a day or a moment; `undefined` where it is left out. */
export const dayField = (entry: EntryFact, field: string): LocalDate | undefined =>
  textField(entry, field)?.slice(0, 10) as LocalDate | undefined;

/** An entry with the day it is dated. */
export interface DatedEntry {
  readonly entry: EntryFact;
  readonly date: LocalDate;
}

/** Entries of some types dated in the period, and not after the day of judging. */
export function datedInPeriod(
  entries: readonly EntryFact[],
  types: readonly string[],
  { period, asOf }: Pick<CheckContext, 'period' | 'asOf'>,
): DatedEntry[] {
  const last = period.to < asOf ? period.to : asOf;
  return entries.flatMap((entry) => {
    if (!types.includes(entry.type)) return [];
    const date = dayField(entry, 'date');
    return date && date >= period.from && date <= last ? [{ entry, date }] : [];
  });
}

/** Path of the file of an entry below the content folder, the subject of findings on one entry: `tin-tuc/a.md`. */
export const fileOfEntry = ({ at }: EntryFact): string => at.path.replace(/^content\//, '');

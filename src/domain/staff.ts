import type { LocalDate } from './calendar.ts';
import type { EntryFact } from './facts.ts';
import type { SourceLocation } from './source-location.ts';

/** A member of staff (to-chuc) as checks see one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly email?: string;
  /** First and last day of work at the school, both included; left out where nobody said. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  /** Whether there is an account of the internal site (Lớp 2); left out where nobody said. */
  readonly internalAccount?: boolean;
  readonly at: SourceLocation;
}

/** People of to-chuc with one of the roles, in the order of their ids. */
export const staffWith = (entries: readonly EntryFact[], roles: readonly string[]): Person[] =>
  entries.flatMap(({ type, slug, data, at }) =>
    type === 'to-chuc' && roles.includes(String(data['role']))
      ? [{ ...data, id: slug, at } as unknown as Person]
      : [],
  );

/** Whether somebody works at the school on every day from the first to the last. */
export const worksThrough = (
  { from, to }: Pick<Person, 'from' | 'to'>,
  first: LocalDate,
  last: LocalDate,
): boolean => (from === undefined || from <= first) && (to === undefined || to >= last);

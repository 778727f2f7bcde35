import { type LocalDate, monthOf } from './calendar.ts';
import type { AccessFact } from './evidence-facts.ts';
import type { Person } from './staff.ts';

/** Visits of people to the internal area (Lớp 2). Days are counted, not lines: one visit leaves many lines in a log. */
export interface Visits {
  /** Days on which somebody was there, from the first to the last, both included. */
  daysOf(person: Person, from: LocalDate, to: LocalDate): number;
  /** Whether the log has any line, of anybody, in these days. */
  hasAny(from: LocalDate, to: LocalDate): boolean;
}

/**
 * Tells people by the account of the log: their id in to-chuc, their e-mail, or the part of it before `@` where nobody
 * else has the same. Capitals do not matter.
 */
export function openVisits(people: readonly Person[], accesses: readonly AccessFact[]): Visits {
  const idOf = accountsOf(people);
  const daysById = new Map<string, Set<LocalDate>>();
  const months = new Map<string, LocalDate[]>();
  for (const { account, day } of accesses) {
    const ofMonth = months.get(monthOf(day)) ?? [];
    ofMonth.push(day);
    months.set(monthOf(day), ofMonth);
    const id = idOf.get(account.trim().toLowerCase());
    if (id === undefined) continue;
    const days = daysById.get(id) ?? new Set();
    daysById.set(id, days.add(day));
  }
  const isWithin = (from: LocalDate, to: LocalDate) => (day: LocalDate) => day >= from && day <= to;
  return {
    daysOf: ({ id }, from, to) => [...(daysById.get(id) ?? [])].filter(isWithin(from, to)).length,
    hasAny: (from, to) =>
      [...months].some(
        ([month, days]) => month >= monthOf(from) && month <= monthOf(to) && days.some(isWithin(from, to)),
      ),
  };
}

/** Ids of people by the names their accounts may bear. */
function accountsOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const local = ({ email = '' }: Person) => email.slice(0, email.indexOf('@')).toLowerCase();
  const byLocal = Map.groupBy(people, local);
  return new Map([
    ...people
      .filter((person) => local(person) !== '' && byLocal.get(local(person))?.length === 1)
      .map((person) => [local(person), person.id] as const),
    ...people.flatMap(({ id, email }) => (email ? [[email.toLowerCase(), id] as const] : [])),
    ...people.map(({ id }) => [id, id] as const),
  ]);
}

import type { SchoolFact } from './school-facts.ts';
import { sameText } from './vietnamese.ts';

/** Grades in which a subject is taught, lowest first. */
export const gradesTeaching = (subjects: SchoolFact['subjects'], name: string): number[] =>
  Object.entries(subjects)
    .filter(([, taught]) => taught.some((each) => sameText(each, name)))
    .map(([grade]) => Number(grade));

/** Every subject of any grade but the named ones, each once, in the order of the lists. */
export function otherSubjects(subjects: SchoolFact['subjects'], named: readonly string[]): string[] {
  const others: string[] = [];
  for (const name of Object.values(subjects).flat())
    if (![...named, ...others].some((each) => sameText(each, name))) others.push(name);
  return others;
}

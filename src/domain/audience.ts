import type { CriteriaDocument } from './criteria-document.ts';
import type { Audience } from './criterion.ts';
import type { SchoolFact } from './school-facts.ts';

/** Whether a requirement speaks of this school. Of a school that says nothing of itself, one that asks is none. */
export function speaksOf(audience: Audience | undefined, school: SchoolFact | undefined): boolean {
  const { levels, boarding } = audience ?? {};
  if (levels && (!school || !levels.includes(school.level))) return false;
  return !boarding || school?.boarding === true;
}

/** Whether a document speaks of this level; where the level is not known, it does. */
export const isForLevel = ({ levels }: CriteriaDocument, school: SchoolFact | undefined): boolean =>
  !levels || !school || levels.includes(school.level);

import { type Month, monthOf } from '../../domain/calendar.ts';
import { subjectSlug } from '../../domain/library-addresses.ts';
import { gradesOf } from '../../domain/material.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Material = Entry<'hoc-lieu'>;

/** Every learning material, newest first. */
export const materialsOf = memoised((portal: Portal): readonly Material[] =>
  portal.entries['hoc-lieu'].toSorted(newestFirst(({ data }) => data.date)),
);

/** The grades a material is for, those of its classes where it names none; empty where it is for all. */
export const materialGrades = ({ data: { grade, classes = [] } }: Material): readonly number[] =>
  gradesOf({ ...(grade !== undefined && { grade }), classes });

export const materialMonth = ({ data }: Material): Month => monthOf(data.date);

/** How a subject is written, by its slug: as the school's list has it, else as the newest material has it. */
export const subjectNames = memoised((portal: Portal): ReadonlyMap<string, string> => {
  const own = Object.values(portal.entries.truong[0]?.data.subjects ?? {}).flat();
  const written = materialsOf(portal).flatMap(({ data }) => data.subject ?? []);
  const used = new Set(written.map(subjectSlug));
  const names = new Map<string, string>();
  for (const name of [...own, ...written]) {
    const slug = subjectSlug(name);
    if (used.has(slug) && !names.has(slug)) names.set(slug, name);
  }
  return names;
});

/** Name of a material's subject; `undefined` where it is for all. */
export const subjectName = (portal: Portal, { data: { subject } }: Material): string | undefined =>
  subject && (subjectNames(portal).get(subjectSlug(subject)) ?? subject);

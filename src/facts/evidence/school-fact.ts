import type { DataOf } from '../../content-types/index.ts';
import type { SchoolFact, SchoolYearFact } from '../../domain/school-facts.ts';
import type { SchoolYear } from '../../domain/school-year.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Entry } from '../portal.ts';

/** What rules need of `truong.yaml`. */
export function schoolFact(entries: readonly Entry[]): SchoolFact | undefined {
  const data = entries.find(({ type }) => type === 'truong')?.data as DataOf<'truong'> | undefined;
  if (!data) return undefined;
  const { level, boarding = false, grades, classes = [], subjects = {}, editorialBoard = [] } = data;
  return { level, boarding, grades, classes, subjects, editorialBoard };
}

/** The school years that `nam-hoc` describes, oldest first. A file with another name than `2025-2026` is none. */
export const schoolYearFacts = (entries: readonly Entry[]): SchoolYearFact[] =>
  entries
    .flatMap(({ type, slug, data }): SchoolYearFact[] => {
      if (type !== 'nam-hoc' || !isSchoolYear(slug)) return [];
      const { from, to, semesters, holidays } = data as DataOf<'nam-hoc'>;
      return [{ id: slug, from, to, semesters, holidays }];
    })
    .sort((a, b) => compareCodePoints(a.id, b.id));

const isSchoolYear = (slug: string): slug is SchoolYear => /^\d{4}-\d{4}$/.test(slug);

import { compareVietnamese, toSlug } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Material = Entry<'hoc-lieu'>;

/** Materials of one grade and subject. */
export interface Shelf {
  readonly id: string;
  readonly subject: string;
  readonly items: readonly Material[];
}

/** Materials of one grade. */
export interface GradeShelves {
  /** `null` where the materials name no grade. */
  readonly grade: number | null;
  readonly label: string;
  readonly shelves: readonly Shelf[];
}

const common = 'Dùng chung';

/** Materials by grade, then by subject; those without a grade last. */
export const materialGrades = memoised((portal: Portal): readonly GradeShelves[] => {
  const newest = portal.entries['hoc-lieu'].toSorted(newestFirst((material) => material.data.date));
  const byGrade = Map.groupBy(newest, ({ data }) => data.grade ?? null);
  return [...byGrade]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([grade, items]) => ({
      grade,
      label: grade === null ? common : `Khối ${grade}`,
      shelves: shelvesOf(grade, items),
    }));
});

const shelvesOf = (grade: number | null, materials: readonly Material[]): Shelf[] =>
  [...Map.groupBy(materials, ({ data }) => data.subject ?? common)]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .map(([subject, items]) => ({ id: `khoi-${grade ?? 'chung'}-${toSlug(subject)}`, subject, items }));

/** Every subject with materials, in dictionary order. */
export const materialSubjects = memoised((portal: Portal): readonly string[] =>
  [...new Set(materialGrades(portal).flatMap(({ shelves }) => shelves.map(({ subject }) => subject)))].sort(
    compareVietnamese,
  ),
);

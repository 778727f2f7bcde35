import type { LocalDate } from './calendar.ts';
import { entriesOfType } from './entries-by-type.ts';
import type { EntryFact } from './facts.ts';
import { remembered } from './remembering.ts';
import type { SourceLocation } from './source-location.ts';

/** A learning material (học liệu) as checks see it. */
export interface Material {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly grade?: number;
  readonly subject?: string;
  readonly classes: readonly string[];
  /** Id of the person in to-chuc. */
  readonly author: string;
  readonly date: LocalDate;
  /** Id of the event (su-kien) it was made for. */
  readonly event?: string;
  readonly file?: string;
  readonly url?: string;
  readonly package?: string;
  readonly caption?: string;
  readonly at: SourceLocation;
}

/** Which materials are wanted; what is left out does not matter, and both days are included. */
export interface MaterialFilter {
  readonly kinds?: readonly string[] | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** The materials among the entries, in the order of their paths. */
export function materialsOf(
  entries: readonly EntryFact[],
  { kinds, from, to }: MaterialFilter = {},
): Material[] {
  return allMaterials(entries).filter(
    ({ kind, date }) => (!kinds || kinds.includes(kind)) && !(from && date < from) && !(to && date > to),
  );
}

const allMaterials = remembered((entries: readonly EntryFact[]) =>
  entriesOfType(entries, 'hoc-lieu').map(
    ({ slug, data, at }) => ({ classes: [], ...data, slug, at }) as unknown as Material,
  ),
);

/** The grades a material is for: the one it names, else those of its classes (`3A` is of grade 3); empty where it names none. */
export function gradesOf({ grade, classes }: Pick<Material, 'grade' | 'classes'>): number[] {
  if (grade !== undefined) return [grade];
  const grades = classes.map((name) => Number.parseInt(name.replace(/^\D+/, ''), 10));
  return [...new Set(grades.filter((each) => !Number.isNaN(each)))];
}

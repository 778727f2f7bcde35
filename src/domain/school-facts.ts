import type { LocalDate } from './calendar.ts';
import type { SchoolYear } from './school-year.ts';

/** What `truong.yaml` says of the school, as far as rules depend on it. */
export interface SchoolFact {
  readonly level: 'mam-non' | 'tieu-hoc' | 'thcs';
  /** Whether pupils eat at school (bán trú); `false` where nothing is said. */
  readonly boarding: boolean;
  readonly grades: readonly number[];
  readonly classes: readonly string[];
  /** Subjects by grade, as written in `subjects`; a preschool has fields of learning (lĩnh vực) there. */
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  /** Ids (file names in to-chuc) of the people who may approve posts (Ban biên tập). */
  readonly editorialBoard: readonly string[];
}

/** Days from the first to the last, both included. */
export interface DaysFact {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A school year as `nam-hoc` describes it. */
export interface SchoolYearFact extends DaysFact {
  readonly id: SchoolYear;
  readonly semesters: readonly DaysFact[];
  readonly holidays: readonly (DaysFact & { readonly name: string })[];
}

import { firstDayOf, formatMonth, type LocalDate, lastDayOf, type Month } from './calendar.ts';
import type { Period } from './check.ts';
import type { SchoolYearFact } from './school-facts.ts';

/** A stretch of days in which something is due: a month or a semester. */
export interface Term {
  /** `2025-10`, `2025-2026/hk1`. */
  readonly id: string;
  /** As in a sentence: `tháng 10/2025`, `học kỳ 1 năm học 2025-2026`. */
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const monthTerm = (month: Month): Term => ({
  id: month,
  label: formatMonth(month),
  from: firstDayOf(month),
  to: lastDayOf(month),
});

/** The semesters that share a day with the period, whole, oldest first. */
export const semesterTerms = (schoolYears: readonly SchoolYearFact[], { from, to }: Period): Term[] =>
  schoolYears.flatMap(({ id, semesters }) =>
    semesters
      .map((days, index) => ({
        id: `${id}/hk${index + 1}`,
        label: `học kỳ ${index + 1} năm học ${id}`,
        ...days,
      }))
      .filter((term) => term.from <= to && term.to >= from),
  );

import type { LocalDate } from './calendar.ts';

/** A school year (năm học) as schools write it: `2025-2026`. */
export type SchoolYear = `${number}-${number}`;

/**
 * The school year a day belongs to. The new one begins on 1 August, when schools prepare for it;
 * lessons themselves begin in September.
 */
export function schoolYearOf(date: LocalDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  const first = Number(date.slice(5, 7)) >= 8 ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** The months in which a school teaches, 1 September to 31 May: the usual period of a report. */
export function teachingPeriodOf(schoolYear: SchoolYear): { from: LocalDate; to: LocalDate } {
  const [first, second] = schoolYear.split('-');
  return { from: `${first}-09-01` as LocalDate, to: `${second}-05-31` as LocalDate };
}

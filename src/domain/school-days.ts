import { addDays, type LocalDate } from './calendar.ts';
import type { DaysFact, SchoolYearFact } from './school-facts.ts';
import { isWorkingDay } from './working-days.ts';

/** Days from Monday to Friday within a school year that are no holidays; both ends included, oldest first. */
export function schoolDaysBetween(
  from: LocalDate,
  to: LocalDate,
  schoolYears: readonly SchoolYearFact[],
): LocalDate[] {
  const near = schoolYears.filter((year) => year.from <= to && year.to >= from);
  if (near.length === 0) return [];
  const first = latest(from, earliest(...near.map((year) => year.from)));
  const last = earliest(to, latest(...near.map((year) => year.to)));
  const days: LocalDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isSchoolDay(day, near)) days.push(day);
  return days;
}

const isSchoolDay = (day: LocalDate, schoolYears: readonly SchoolYearFact[]): boolean =>
  schoolYears.some((year) => liesIn(day, year) && isWorkingDay(day, year.holidays));

/** Whether a day is one of these; both ends are. */
export const liesIn = (day: LocalDate, { from, to }: DaysFact): boolean => day >= from && day <= to;

/** The first of some days; there must be one. */
export const earliest = (...days: LocalDate[]): LocalDate => days.toSorted()[0] as LocalDate;

/** The last of some days; there must be one. */
export const latest = (...days: LocalDate[]): LocalDate => days.toSorted().at(-1) as LocalDate;

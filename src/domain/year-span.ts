import { type LocalDate, parseDay } from './calendar.ts';
import type { Period } from './check.ts';
import { dayInYear } from './month-day.ts';
import { type SchoolYear, schoolYearOf } from './school-year.ts';

/** A year in which something is asked for: a school year (1 August to 31 July) or a calendar year. */
export interface YearSpan extends Period {
  /** `2025-2026` or `2026`. */
  readonly id: string;
  /** `năm học 2025-2026` or `năm 2026`. */
  readonly label: string;
  /** The calendar year in which it ends. */
  readonly endYear: number;
}

export type YearKind = 'school-year' | 'calendar-year';

export function schoolYearSpan(id: SchoolYear): YearSpan {
  const [first = 0, second = 0] = id.split('-').map(Number);
  return {
    id,
    label: `năm học ${id}`,
    endYear: second,
    from: dayInYear(first, '08-01'),
    to: dayInYear(second, '07-31'),
  };
}

export const calendarYearSpan = (year: number): YearSpan => ({
  id: String(year),
  label: `năm ${year}`,
  endYear: year,
  from: dayInYear(year, '01-01'),
  to: dayInYear(year, '12-31'),
});

/** Every year of a kind that a period touches, the oldest first. */
export function yearSpansOf({ from, to }: Period, kind: YearKind): YearSpan[] {
  const [first, last] = [from, to].map((day) =>
    kind === 'school-year' ? Number(schoolYearOf(day).slice(0, 4)) : Number(day.slice(0, 4)),
  ) as [number, number];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return years.map((year) =>
    kind === 'school-year' ? schoolYearSpan(`${year}-${year + 1}`) : calendarYearSpan(year),
  );
}

/** The day `MM-DD` within a year. */
export function dayWithin({ from, endYear }: YearSpan, monthDay: string): LocalDate {
  const inFirst = dayInYear(Number(from.slice(0, 4)), monthDay);
  return inFirst >= from ? inFirst : dayInYear(endYear, monthDay);
}

/** The same day so many years later; 1 March for a 29 February that the year does not have. */
export const addYears = (day: LocalDate, years: number): LocalDate =>
  parseDay(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`) ??
  dayInYear(Number(day.slice(0, 4)) + years, '03-01');

import { addDays, type LocalDate } from '../../domain/calendar.ts';
import type { Period } from '../../domain/check.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import { dayInYear } from '../../domain/month-day.ts';
import type { DaysFact } from '../../domain/school-facts.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import {
  calendarYearSpan,
  dayWithin,
  schoolYearSpan,
  type YearSpan,
  yearSpansOf,
} from '../../domain/year-span.ts';
import type { DisclosureOptions, DutyPeriod } from './options.ts';

/** One disclosure that must be there. */
export interface AskedFor {
  readonly subject: string;
  /** Clause that the page names. */
  readonly clause: string;
  /** `năm học 2025-2026`, `quý I năm 2026`; empty for what is asked for once. */
  readonly when: string;
  /** Last day, included; left out where there is none. */
  readonly due?: LocalDate;
  /** Whether what comes after `due` is too late. */
  readonly isStrict: boolean;
  /** Folder that a new page may go to. */
  readonly folder: string;
  /** Whether a page of that clause is the one. */
  fits(page: Disclosure): boolean;
}

/** Everything that a duty asks for in a period. */
export function askedFor(
  options: DisclosureOptions & { readonly duty: string },
  period: Period,
  holidays: readonly DaysFact[],
): AskedFor[] {
  const { duty, per, periods, years } = options;
  if (periods.length > 0) return periods.flatMap((part) => partsAsked(part, options, period, holidays));
  if (per === 'once')
    return [
      { subject: duty, clause: duty, when: '', isStrict: false, folder: '<năm học>', fits: () => true },
    ];
  return yearSpansOf(period, per)
    .filter((year) => isAskedIn(years, year.endYear))
    .map((year) => ({
      subject: `${year.id}/${duty}`,
      clause: duty,
      when: year.label,
      due: options.by === undefined ? year.to : dayWithin(year, options.by),
      isStrict: options.by !== undefined && options.late === 'fail',
      folder: per === 'school-year' ? year.id : '<năm học>',
      fits: (page) => yearOf(page, options) === year.id,
    }));
}

const isAskedIn = ({ from, until }: DisclosureOptions['years'], year: number) =>
  (from === undefined || year >= from) && (until === undefined || year <= until);

/** Id of the year that a page belongs to. */
function yearOf({ date, schoolYear }: Disclosure, { per, yearFrom }: DisclosureOptions): string {
  if (per === 'school-year') return schoolYear;
  return yearFrom === 'folder' ? schoolYear.slice(5) : date.slice(0, 4);
}

/**
 * A page speaks of the last such part of a year that had ended before its date. Parts that end in the summer after the
 * judged period are asked for too: a period of the months of teaching would otherwise never see them.
 */
function partsAsked(
  { id, label, end, withinDays, workingDays }: DutyPeriod,
  { duty, years, late }: DisclosureOptions & { readonly duty: string },
  period: Period,
  holidays: readonly DaysFact[],
): AskedFor[] {
  const endIn = (year: YearSpan) => dayInYear(year.endYear, end);
  const until = schoolYearSpan(schoolYearOf(period.to)).to;
  return yearSpansOf({ from: period.from, to: until }, 'calendar-year')
    .filter((year) => isAskedIn(years, year.endYear))
    .filter((year) => endIn(year) >= period.from && endIn(year) <= until)
    .map((year) => {
      const last = endIn(year);
      const nextLast = endIn(calendarYearSpan(year.endYear + 1));
      return {
        subject: `${year.id}/${duty}-${id}`,
        clause: `${duty}-${id}`,
        when: `${label} ${year.label}`,
        due: workingDays ? addWorkingDays(last, withinDays, holidays) : addDays(last, withinDays),
        isStrict: late === 'fail',
        folder: '<năm học>',
        fits: ({ date }) => date > last && date <= nextLast,
      };
    });
}

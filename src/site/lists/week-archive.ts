import { formatMonth, type Month, monthOf } from '../../domain/calendar.ts';
import { type SchoolYear, schoolYearOf } from '../../domain/school-year.ts';
import type { Week } from './weeks.ts';

/** Weeks of a school year, by the month of their Mondays. */
export interface ArchiveYear {
  readonly year: SchoolYear;
  readonly count: number;
  readonly months: readonly {
    readonly month: Month;
    /** `Tháng 9/2025`. */
    readonly title: string;
    readonly weeks: readonly Week[];
  }[];
}

/** All weeks for looking back; newest year, month and week first. */
export const weekArchive = (weeks: readonly Week[]): ArchiveYear[] =>
  [...Map.groupBy(weeks, ({ monday }) => schoolYearOf(monday))].map(([year, own]) => ({
    year,
    count: own.length,
    months: [...Map.groupBy(own, ({ monday }) => monthOf(monday))].map(([month, inMonth]) => ({
      month,
      title: formatMonth(month).replace('t', 'T'),
      weeks: inMonth,
    })),
  }));

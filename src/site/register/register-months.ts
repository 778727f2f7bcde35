import { formatMonth, type Month, monthOf } from '../../domain/calendar.ts';
import type { RegisterRow } from '../../report/school-records.ts';

/** Posts of a month in the register (sổ theo dõi tin bài). */
export interface RegisterMonth {
  readonly month: Month;
  /** `Tháng 9/2025`. */
  readonly title: string;
  readonly rows: readonly RegisterRow[];
}

/** The register by month, oldest first; months without a post are left out. */
export const registerMonths = (rows: readonly RegisterRow[]): RegisterMonth[] =>
  [...Map.groupBy(rows, ({ day }) => monthOf(day))].map(([month, own]) => ({
    month,
    title: formatMonth(month).replace('t', 'T'),
    rows: own,
  }));

import { addDays, type LocalDate, lastDayOf, type Month } from './calendar.ts';

/** The same day so many months later; the last day of that month where it has none: 31/01 + 1 → 28/02. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const target =
    `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
  const last = lastDayOf(target);
  return Number(last.slice(8)) < day ? last : addDays(`${target}-01` as LocalDate, day - 1);
}

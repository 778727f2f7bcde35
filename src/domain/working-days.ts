import { addDays, type LocalDate, weekdayOf } from './calendar.ts';
import type { DaysFact, SchoolYearFact } from './school-facts.ts';

/** Far beyond any deadline; keeps a holiday typed as lasting for centuries from being walked through day by day. */
const longestWalkDays = 3660;

/** Monday to Friday, no holiday (ngày làm việc). */
export const isWorkingDay = (day: LocalDate, holidays: readonly DaysFact[]): boolean =>
  weekdayOf(day) <= 5 && !isWithin(day, holidays);

/** The working day that is so many working days after a day; the day itself does not count. 0 gives the day. */
export function addWorkingDays(from: LocalDate, count: number, holidays: readonly DaysFact[]): LocalDate {
  let day = from;
  let weekday = weekdayOf(from);
  for (let left = count, walked = 1; left > 0 && walked <= longestWalkDays; walked++) {
    weekday = (weekday % 7) + 1;
    if (weekday > 5) continue;
    day = addDays(from, walked);
    if (!isWithin(day, holidays)) left--;
  }
  return day;
}

const isWithin = (day: LocalDate, spans: readonly DaysFact[]) =>
  spans.some(({ from, to }) => day >= from && day <= to);

/** The days off that school years (`nam-hoc`) name. */
export const holidaysOf = (schoolYears: readonly SchoolYearFact[]): DaysFact[] =>
  schoolYears.flatMap(({ holidays }) => holidays);

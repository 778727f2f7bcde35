import type { LocalDate } from '../../domain/calendar.ts';
import { latest } from '../../domain/school-days.ts';
import type { Portal } from '../../facts/portal.ts';
import type { MenuDay } from './meals.ts';
import { calendarWeeks, daySpan, daysOf, menuWeeks, weekToShow } from './weeks.ts';

/** Something to do on a day, as the home page shows it. */
interface Work {
  readonly time?: string | undefined;
  readonly text: string;
}

/** A day of the week on the home page. */
export interface HomeDay {
  readonly date: LocalDate;
  readonly menu: MenuDay | undefined;
  readonly work: readonly Work[];
  /** Further work that only the calendar shows. */
  readonly more: number;
  readonly holiday: string | undefined;
}

/** The week on the home page: what there is to eat and what is going on. */
export interface HomeWeek {
  /** `25/05 – 29/05/2026`. */
  readonly span: string;
  /** Whether the day of the report lies in it; otherwise it is the newest that was posted. */
  readonly isCurrent: boolean;
  readonly days: readonly HomeDay[];
  /** Pages with all of it; each only where it was posted. */
  readonly calendar: string | undefined;
  readonly menu: string | undefined;
}

/** More would push the notices off the screen of a phone. */
const mostWork = 3;

/** The week of a day, else the newest of calendar and menu; `undefined` where neither was ever posted. */
export function homeWeek(portal: Portal, day: LocalDate): HomeWeek | undefined {
  const candidates = [...calendarWeeks(portal), ...menuWeeks(portal)];
  const newestFirst = candidates.toSorted((a, b) => (a.monday < b.monday ? 1 : a.monday > b.monday ? -1 : 0));
  const shown = weekToShow(newestFirst, day);
  if (!shown) return undefined;
  const { monday } = shown;
  const calendar = calendarWeeks(portal).find((week) => week.monday === monday);
  const menu = menuWeeks(portal).find((week) => week.monday === monday);
  const last = latest(shown.last, ...[calendar, menu].flatMap((week) => week?.last ?? []));
  return {
    span: daySpan(monday, last),
    isCurrent: day >= monday && day <= last,
    days: homeDays(portal, monday, calendar?.entry.data.days ?? [], menu?.entry.data.days ?? []),
    calendar: calendar?.address,
    menu: menu?.address,
  };
}

function homeDays(
  portal: Portal,
  monday: LocalDate,
  calendar: readonly { readonly date: LocalDate; readonly items: readonly Work[] }[],
  menu: readonly MenuDay[],
): HomeDay[] {
  const dates = new Set([...calendar, ...menu].map(({ date }) => date));
  const listed = [...dates].map((date) => ({ date }));
  return daysOf(portal, monday, listed).map(({ date, holiday }) => {
    const work = calendar.filter((each) => each.date === date).flatMap(({ items }) => items);
    return {
      date,
      holiday,
      menu: menu.find((each) => each.date === date),
      work: work.slice(0, mostWork),
      more: Math.max(0, work.length - mostWork),
    };
  });
}

import {
  addDays,
  dayOfMoment,
  formatDay,
  isoWeekOf,
  type LocalDate,
  mondayOf,
  weekdayOf,
} from '../../domain/calendar.ts';
import { latest } from '../../domain/school-days.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';

/** Content types with one file a week. */
export type WeeklyType = 'lich-cong-tac' | 'thuc-don';

/** A week of the work calendar or of the menu. */
export interface Week<Type extends WeeklyType = WeeklyType> {
  readonly entry: Entry<Type>;
  readonly address: string;
  readonly monday: LocalDate;
  /** Friday, or a later day that the file lists. */
  readonly last: LocalDate;
  /** Of its ISO year: 36 for 2025-W36. */
  readonly number: number;
  /** `01/09 – 05/09/2025`. */
  readonly span: string;
  /** `Tuần 36 (01/09 – 05/09/2025)`. */
  readonly title: string;
}

const titles = { 'lich-cong-tac': 'Lịch công tác', 'thuc-don': 'Thực đơn' } as const;

/** `Thực đơn tuần 36 (01/09 – 05/09/2025)`. */
export const weekHeading = (type: WeeklyType, { title }: Pick<Week, 'title'>): string =>
  `${titles[type]} ${title.replace('Tuần', 'tuần')}`;

/** The same without its days: `Thực đơn tuần 36`. */
export const weekName = (type: WeeklyType, { number }: Pick<Week, 'number'>): string =>
  `${titles[type]} tuần ${number}`;

/** The weeks of the work calendar, newest first. */
export const calendarWeeks = memoised((portal: Portal): readonly Week<'lich-cong-tac'>[] =>
  portal.entries['lich-cong-tac'].map((entry) => toWeek(entry)).sort(newestFirst),
);

/** The weeks of the menu, newest first. */
export const menuWeeks = memoised((portal: Portal): readonly Week<'thuc-don'>[] =>
  portal.entries['thuc-don'].map((entry) => toWeek(entry)).sort(newestFirst),
);

/** The week in which a day lies, else the newest; `undefined` where there is none. */
export const weekToShow = <Shown extends Pick<Week, 'monday'>>(
  weeks: readonly Shown[],
  day: LocalDate,
): Shown | undefined => weeks.find(({ monday }) => monday === mondayOf(day)) ?? weeks[0];

const newestFirst = (a: Week, b: Week): number =>
  compareCodePoints(b.monday, a.monday) || compareCodePoints(a.entry.path, b.entry.path);

function toWeek<Type extends WeeklyType>(entry: Entry<Type>): Week<Type> {
  const days = entry.data.days.map(({ date }) => date);
  const monday = namedMonday(entry.slug) ?? mondayOf(days[0] ?? dayOfMoment(entry.data.published));
  const last = latest(addDays(monday, 4), ...days);
  const number = Number(isoWeekOf(monday).slice(6));
  const span = daySpan(monday, last);
  const title = `Tuần ${number} (${span})`;
  return { entry, address: entry.address ?? '', monday, last, number, span, title };
}

/** The Monday of the week that a file is named after: `2025-W36`; `undefined` for any other name. */
function namedMonday(slug: string): LocalDate | undefined {
  const [, year, week] = /^(\d{4})-w(\d{2})/i.exec(slug) ?? [];
  // 4 January always lies in the first week.
  return year && week ? addDays(mondayOf(`${year}-01-04` as LocalDate), 7 * (Number(week) - 1)) : undefined;
}

/** `01/09 – 05/09/2025`, `29/12/2025 – 02/01/2026`. */
export function daySpan(from: LocalDate, to: LocalDate): string {
  const first = from.slice(0, 4) === to.slice(0, 4) ? formatDay(from).slice(0, 5) : formatDay(from);
  return `${first} – ${formatDay(to)}`;
}

/** A day of a week: what the file says of it, or why there is no school. */
export interface WeekDay<Listed> {
  readonly date: LocalDate;
  /** `undefined` where the file does not name the day. */
  readonly listed: Listed | undefined;
  /** Name of the holiday; only where nothing is listed. */
  readonly holiday: string | undefined;
}

/** The days of a week that there is something to say of, Monday first: those listed, and holidays from Monday to Friday. */
export function daysOf<Listed extends { readonly date: LocalDate }>(
  portal: Portal,
  monday: LocalDate,
  days: readonly Listed[],
): WeekDay<Listed>[] {
  const listed = new Map(days.map((day) => [day.date, day]));
  const holidays = Array.from({ length: 5 }, (_, index) => addDays(monday, index)).filter(
    (date) => !listed.has(date) && holidayOn(portal, date) !== undefined,
  );
  return [...listed.keys(), ...holidays].toSorted(compareCodePoints).map((date) => ({
    date,
    listed: listed.get(date),
    holiday: listed.has(date) ? undefined : holidayOn(portal, date),
  }));
}

const holidayOn = (portal: Portal, date: LocalDate): string | undefined =>
  portal.entries['nam-hoc']
    .flatMap(({ data }) => data.holidays)
    .find(({ from, to }) => from <= date && to >= date)?.name;

const names = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

/** `Thứ Hai`. */
export const weekdayName = (date: LocalDate): string => names[weekdayOf(date) - 1] ?? '';

/** `25/05`. */
export const dayAndMonth = (date: LocalDate): string => formatDay(date).slice(0, 5);

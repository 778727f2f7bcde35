import { z } from 'zod';
import {
  addDays,
  dayOfMoment,
  formatDay,
  formatDayLong,
  isoWeekOf,
  type LocalDate,
  type Moment,
  mondayOf,
  timeOfMoment,
  weekdayOf,
} from '../domain/calendar.ts';
import { defineCheck, type Period } from '../domain/check.ts';
import { textField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { missingSchoolYear } from '../domain/missing-school-year.ts';
import { liesIn, schoolDaysBetween } from '../domain/school-days.ts';
import type { SchoolYearFact } from '../domain/school-facts.ts';

const messages = {
  inTime: (what: string, when: string) => `${what} đã đăng ${when}, đúng hạn.`,
  late: (what: string, when: string, deadline: string) =>
    `${what} đăng ${when}, sau hạn ${deadline}. Hãy đăng trước hạn ở những tuần tới.`,
  missing: (what: string, deadline: string, file: string) =>
    `${what} chưa có; hạn là ${deadline}. Hãy bổ sung tệp ${file} và đăng trước hạn ở những tuần tới.`,
  awaited: (what: string, deadline: string, file: string) =>
    `${what} chưa có. Hãy thêm tệp ${file}, chậm nhất ${deadline}.`,
  unlisted: (what: string, days: readonly LocalDate[]) =>
    `${what} chưa ghi ${days.length} ngày học: ${days.map(formatDayLong).join('; ')}. Hãy bổ sung các ngày này vào tệp.`,
};

/** A week with its school days, and the last day on which its entry may appear. */
interface Week {
  readonly id: string;
  readonly days: readonly LocalDate[];
  readonly deadline: LocalDate;
}

/**
 * Judges each week of the period in which there is a school day. Where the weekday of the deadline is a day off, the
 * next school day of the week counts, or the last one before where none follows. A day written without a time is in
 * time on the day of the deadline. What is dated after the day of judging is not there yet.
 */
export const weeklySchedule = defineCheck({
  id: 'weekly-schedule',
  title: 'Lịch hoặc thực đơn đăng mỗi tuần, đúng hạn',
  needs: ['entries', 'schoolYears'],
  options: z.strictObject({
    /** Content type with one entry a week, named after it (`2025-W36`). */
    type: z.string(),
    /** What readers call it. */
    label: z.string(),
    /** Weekday of the deadline: 1 for Monday to 5 for Friday. */
    weekday: z.int().min(1).max(5),
    /** Time of the deadline, `12:00`, included; left out, the whole day is in time. */
    time: z
      .string()
      .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'không phải một giờ. Hãy viết như 07:30')
      .optional(),
    /** Whether every school day of the week must be listed with something in it. */
    everyDay: z.boolean().default(false),
    /** Fewest school days that a week must have to need an entry, included: 2 spares the week of the opening ceremony. */
    minSchoolDays: z.int().min(1).max(5).default(1),
  }),

  evaluate({ entries, schoolYears }, options, { period, asOf }) {
    const missing = missingSchoolYear(schoolYears, period);
    if (missing) return [missing];
    const entryOf = publishedBy(entries, options.type, asOf);
    const weeks = weeksOf(period, schoolYears, options.weekday).filter(
      ({ days }) => days.length >= options.minSchoolDays,
    );
    return weeks.map((week) => ({
      subject: week.id,
      ...judge(week, entryOf(week.id), options, asOf),
    }));
  },
});

interface Options {
  readonly type: string;
  readonly label: string;
  readonly time?: string | undefined;
  readonly everyDay: boolean;
}

/** An entry and when it appeared. */
interface Published {
  readonly entry: EntryFact;
  readonly on: Moment;
}

function judge(
  { id, days, deadline }: Week,
  found: Published | undefined,
  { type, label, time, everyDay }: Options,
  asOf: LocalDate,
): Omit<Finding, 'subject'> {
  const what = `${label} ${weekWords(mondayOf(deadline))}`;
  const until = `${time ? `${time} ` : ''}${formatDayLong(deadline)}`;
  const waits = asOf <= deadline;
  const pending = { outcome: 'no-data', pending: true, due: deadline } as const;
  if (!found) {
    const file = `content/${type}/${id}.yaml`;
    return waits
      ? { ...pending, message: messages.awaited(what, until, file) }
      : { outcome: 'fail', message: messages.missing(what, until, file) };
  }
  const { entry, on } = found;
  const { at } = entry;
  if (isLate(on, deadline, time))
    return { outcome: 'fail', at, message: messages.late(what, shown(on), until) };
  const unlisted = everyDay ? days.filter((day) => !listedDays(entry).has(day)) : [];
  if (unlisted.length === 0) return { outcome: 'pass', at, message: messages.inTime(what, shown(on)) };
  return { ...(waits ? pending : { outcome: 'fail' }), at, message: messages.unlisted(what, unlisted) };
}

/** `tuần 14 (từ 30/03 đến 05/04/2026)`; the year of the first day too, where it is another. */
function weekWords(monday: LocalDate): string {
  const sunday = addDays(monday, 6);
  const from = formatDay(monday);
  const isOneYear = monday.slice(0, 4) === sunday.slice(0, 4);
  return `tuần ${Number(isoWeekOf(monday).slice(6))} (từ ${isOneYear ? from.slice(0, 5) : from} đến ${formatDay(sunday)})`;
}

function isLate(on: Moment, deadline: LocalDate, time: string | undefined): boolean {
  const day = dayOfMoment(on);
  return day > deadline || (day === deadline && time !== undefined && (timeOfMoment(on) ?? '') > time);
}

function shown(on: Moment): string {
  const time = timeOfMoment(on);
  return `${time ? `lúc ${time} ` : ''}ngày ${formatDay(dayOfMoment(on))}`;
}

/** Days of an entry that hold something: a meal without a dish is none. */
const listedDays = ({ data }: EntryFact): ReadonlySet<unknown> =>
  new Set(
    (Array.isArray(data['days']) ? data['days'] : [])
      .filter((day) => Object.values(day).some((value) => Array.isArray(value) && value.length > 0))
      .map(({ date }) => date),
  );

/** Finds the entry of a week, whatever the case of its name; of two, the one that appeared first. */
function publishedBy(entries: readonly EntryFact[], type: string, asOf: LocalDate) {
  const byWeek = new Map<string, Published>();
  for (const entry of entries) {
    const on = entry.type === type ? (textField(entry, 'published') as Moment | undefined) : undefined;
    if (on === undefined || dayOfMoment(on) > asOf) continue;
    const week = entry.slug.toUpperCase();
    const known = byWeek.get(week);
    if (!known || on < known.on) byWeek.set(week, { entry, on });
  }
  return (week: string) => byWeek.get(week);
}

function weeksOf(period: Period, schoolYears: readonly SchoolYearFact[], weekday: number): Week[] {
  const whole = schoolDaysBetween(mondayOf(period.from), addDays(mondayOf(period.to), 6), schoolYears);
  return [...Map.groupBy(whole, isoWeekOf)]
    .filter(([, days]) => days.some((day) => liesIn(day, period)))
    .map(([id, days]) => ({ id, days, deadline: deadlineOf(days, weekday) }));
}

const deadlineOf = (days: readonly LocalDate[], weekday: number): LocalDate =>
  days.find((day) => weekdayOf(day) >= weekday) ?? (days.at(-1) as LocalDate);

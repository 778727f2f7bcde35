import type { z } from 'zod';

/**
 * A calendar day as text, `YYYY-MM-DD`, in Vietnam (Asia/Ho_Chi_Minh).
 *
 * Text, not `Date`, so that no time zone can move a post into another month.
 */
export type LocalDate = string & z.$brand<'LocalDate'>;

/** A day, with the time of day in Vietnam where somebody wrote it: `2025-09-08` or `2025-09-08T07:30`. */
export type Moment = string & z.$brand<'Moment'>;

/** A calendar month, `YYYY-MM`. */
export type Month = string & z.$brand<'Month'>;

/** Vietnam keeps UTC+7 the whole year, without summer time. */
const vietnamOffsetMs = 7 * 3_600_000;

const dayForms = {
  iso: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  vietnamese: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
  timestamp: /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i,
} as const;

/**
 * Reads a day as people write it: `2025-09-05`, `05/09/2025`, or an ISO timestamp.
 * A timestamp with an offset becomes Vietnam's day; one without keeps its own.
 *
 * @returns `undefined` where the text is no day of the calendar (`30/02/2025`).
 */
export function parseDay(text: string): LocalDate | undefined {
  const iso = dayForms.iso.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const vietnamese = dayForms.vietnamese.exec(text);
  if (vietnamese) return realDay(vietnamese[3], vietnamese[2], vietnamese[1]);
  const [, day = '', time = '', offset] = dayForms.timestamp.exec(text) ?? [];
  const written = dayForms.iso.test(day) ? parseDay(day) : undefined;
  if (!written || !offset) return written;
  return dayInVietnam(Date.parse(`${written}T${time}${offset.toUpperCase()}`));
}

/**
 * Reads a day like {@link parseDay}, and keeps the time of a timestamp (`2025-09-08T07:30`, `2025-09-08 07:30`) in
 * Vietnam, to the minute.
 *
 * @returns `undefined` where the text is no day, or no time of a day.
 */
export function parseMoment(text: string): Moment | undefined {
  const [, written = '', time = '', offset] = dayForms.timestamp.exec(text) ?? [];
  const day = parseDay(text);
  if (!day || !time) return day as Moment | undefined;
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return undefined;
  if (!offset) return `${day}T${time.slice(0, 5)}` as Moment;
  const epochMs = Date.parse(`${written}T${time}${offset.toUpperCase()}`);
  return new Date(epochMs + vietnamOffsetMs).toISOString().slice(0, 16) as Moment;
}

export const dayOfMoment = (moment: Moment): LocalDate => moment.slice(0, 10) as LocalDate;

/** `07:30`; `undefined` where only the day is known. */
export const timeOfMoment = (moment: Moment): string | undefined => moment.slice(11) || undefined;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: LocalDate): number => ((new Date(utcTime(date)).getUTCDay() + 6) % 7) + 1;

/** The Monday of the week in which a day lies. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** ISO week of a day, as names of files have it: `2025-W36`. */
export function isoWeekOf(date: LocalDate): string {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as LocalDate, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function realDay(year = '', month = '', day = ''): LocalDate | undefined {
  const isReal = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isReal ? (`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate) : undefined;
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The day in Vietnam at an instant given in milliseconds; `undefined` where that is no instant. */
export function dayInVietnam(epochMs: number): LocalDate | undefined {
  if (Number.isNaN(epochMs)) return undefined;
  return new Date(epochMs + vietnamOffsetMs).toISOString().slice(0, 10) as LocalDate;
}

export const monthOf = (date: LocalDate): Month => date.slice(0, 7) as Month;

/** Every month from that of `from` to that of `to`, both included, oldest first. */
export function monthsBetween(from: LocalDate, to: LocalDate): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: Month): Month {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return (index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`) as Month;
}

export const firstDayOf = (month: Month): LocalDate => `${month}-01` as LocalDate;

export const lastDayOf = (month: Month): LocalDate => addDays(firstDayOf(nextMonth(month)), -1);

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utcTime(date) + days * 86_400_000).toISOString().slice(0, 10) as LocalDate;
}

/** Whole days from `from` to `to`; 0 for the same day, negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utcTime(to) - utcTime(from)) / 86_400_000);

const utcTime = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** `Thứ Sáu, 05/09/2025`: a day as people say it. */
export const formatDayLong = (date: LocalDate): string =>
  `${weekdays[new Date(utcTime(date)).getUTCDay()]}, ${formatDay(date)}`;

/** `05/09/2025`. */
export const formatDay = (date: LocalDate): string => date.split('-').reverse().join('/');

/** `tháng 9/2025`. */
export function formatMonth(month: Month): string {
  const [year, index] = month.split('-');
  return `tháng ${Number(index)}/${year}`;
}

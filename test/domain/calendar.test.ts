import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayInVietnam,
  dayOfMoment,
  daysBetween,
  firstDayOf,
  formatDay,
  formatDayLong,
  formatMonth,
  isoWeekOf,
  lastDayOf,
  type Month,
  mondayOf,
  monthOf,
  monthsBetween,
  parseDay,
  parseMoment,
  timeOfMoment,
  weekdayOf,
} from '../../src/domain/calendar.ts';
import { day } from '../support/facts.ts';

const month = (text: string) => text as Month;

describe('a day is read as people write it', () => {
  it.each([
    ['2025-09-05', '2025-09-05'],
    ['2025-9-5', '2025-09-05'],
    ['05/09/2025', '2025-09-05'],
    ['5/9/2025', '2025-09-05'],
    ['05-09-2025', '2025-09-05'],
    ['5.9.2025', '2025-09-05'],
    ['2024-02-29', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['2025-12-31', '2025-12-31'],
  ])('%s is %s', (text, expected) => expect(parseDay(text)).toBe(expected));
});

describe('a moment becomes the day in Vietnam', () => {
  it.each([
    ['2025-09-05T16:59:59Z', '2025-09-05'],
    ['2025-09-05T17:00:00Z', '2025-09-06'],
    ['2025-09-05T17:00Z', '2025-09-06'],
    ['2025-09-05T00:00:00+07:00', '2025-09-05'],
    ['2025-09-05T23:59:59.999+07:00', '2025-09-05'],
    ['2025-09-05T23:59:59+0700', '2025-09-05'],
    ['2025-09-05T11:59:59-05:00', '2025-09-05'],
    ['2025-09-05T12:00:00-05:00', '2025-09-06'],
    ['2025-12-31T20:00:00Z', '2026-01-01'],
    ['2025-09-05 18:00:00Z', '2025-09-06'],
    ['2025-09-05 18:00:00 +00:00', '2025-09-06'],
  ])('%s is %s', (text, expected) => expect(parseDay(text)).toBe(expected));

  it.each(['2025-09-05T23:30:00', '2025-09-05 00:10'])('%s, without an offset, keeps its own day', (text) => {
    expect(parseDay(text)).toBe('2025-09-05');
  });
});

describe('what is no day is refused', () => {
  it.each([
    '',
    ' ',
    '30/02/2025',
    '2025-02-30',
    '29/02/2025',
    '29/02/1900',
    '31/04/2025',
    '2025-13-01',
    '13/13/2025',
    '2025-00-10',
    '2025-09-00',
    '0/9/2025',
    '2025-09',
    '5/9',
    '5/9/25',
    '05/09/2025 8h',
    'hôm nay',
    '20250905',
    '2025-09-05T25:00:00Z',
    '2025-09-05T24:30:00Z',
    '2025-02-30T10:00:00Z',
    '2025-02-30T10:00:00+07:00',
    '2025-02-30T10:00:00',
  ])('"%s"', (text) => expect(parseDay(text)).toBeUndefined());
});

it('has no day for what is no moment', () => {
  expect(dayInVietnam(Number.NaN)).toBeUndefined();
  expect(dayInVietnam(Date.UTC(2025, 8, 5, 17))).toBe('2025-09-06');
});

describe('months', () => {
  it('are those of both ends and all between, across the new year', () => {
    expect(monthsBetween(day('2025-11-30'), day('2026-02-01'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
  it('are one within a month, none where the end comes first', () => {
    expect(monthsBetween(day('2025-09-01'), day('2025-09-30'))).toEqual(['2025-09']);
    expect(monthsBetween(day('2025-10-01'), day('2025-09-30'))).toEqual([]);
  });
  it.each([
    ['2025-02', '2025-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2025-04', '2025-04-30'],
    ['2025-12', '2025-12-31'],
  ])('%s ends on %s', (text, last) => expect(lastDayOf(month(text))).toBe(last));
  it('begin on the first', () => expect(firstDayOf(month('2025-09'))).toBe('2025-09-01'));
  it('are read from a day', () => expect(monthOf(day('2025-09-30'))).toBe('2025-09'));
});

describe('days are counted', () => {
  it.each([
    ['2025-09-05', '2025-09-05', 0],
    ['2025-09-05', '2025-09-06', 1],
    ['2025-09-06', '2025-09-05', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-01-01', '2026-01-01', 365],
  ])('from %s to %s: %i', (from, to, days) => expect(daysBetween(day(from), day(to))).toBe(days));
  it('and added, backwards too', () => {
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
  });
});

describe('days are shown as people say them', () => {
  it('in figures', () => expect(formatDay(day('2025-09-05'))).toBe('05/09/2025'));
  it.each([
    ['2025-09-05', 'Thứ Sáu, 05/09/2025'],
    ['2025-09-07', 'Chủ nhật, 07/09/2025'],
    ['2025-09-08', 'Thứ Hai, 08/09/2025'],
  ])('%s with its weekday', (text, expected) => expect(formatDayLong(day(text))).toBe(expected));
  it('months without a leading zero', () => {
    expect(formatMonth(month('2025-09'))).toBe('tháng 9/2025');
    expect(formatMonth(month('2025-12'))).toBe('tháng 12/2025');
  });
});

describe('a moment keeps its time, in Vietnam and to the minute', () => {
  it.each([
    ['2025-09-08', '2025-09-08'],
    ['8/9/2025', '2025-09-08'],
    ['2025-09-08T07:30', '2025-09-08T07:30'],
    ['2025-09-08 07:30', '2025-09-08T07:30'],
    ['2025-09-08T07:30:59', '2025-09-08T07:30'],
    ['2025-09-08T00:00', '2025-09-08T00:00'],
    ['2025-09-08T23:59', '2025-09-08T23:59'],
    ['2025-09-08T00:30:00Z', '2025-09-08T07:30'],
    ['2025-09-08T17:00:00Z', '2025-09-09T00:00'],
    ['2025-09-08 07:30+07:00', '2025-09-08T07:30'],
    ['2025-09-08T07:30:00+0700', '2025-09-08T07:30'],
    ['2025-09-08T00:30:00-05:00', '2025-09-08T12:30'],
    ['2025-12-31T20:00:00.5z', '2026-01-01T03:00'],
    ['2025-09-05 18:00:00 +00:00', '2025-09-06T01:00'],
  ])('%s is %s', (text, expected) => expect(parseMoment(text)).toBe(expected));

  it.each([
    '',
    'sáng thứ Hai',
    '30/02/2025',
    '2025-02-30T07:30',
    '2025-09-08T24:00',
    '2025-09-08T12:60',
    '2025-09-08T7:30',
    '2025-09-08T25:00:00Z',
  ])('"%s" is none', (text) => expect(parseMoment(text)).toBeUndefined());

  it('falls apart into its day and its time, if any', () => {
    const read = (text: string) => {
      const moment = parseMoment(text);
      return moment && [dayOfMoment(moment), timeOfMoment(moment)];
    };
    expect(read('2025-09-08 07:30')).toEqual(['2025-09-08', '07:30']);
    expect(read('08/09/2025')).toEqual(['2025-09-08', undefined]);
  });
});

describe('weeks', () => {
  it.each([
    ['2025-09-08', 1],
    ['2025-09-12', 5],
    ['2025-09-13', 6],
    ['2025-09-14', 7],
  ])('%s is day %i of its week', (text, weekday) => expect(weekdayOf(day(text))).toBe(weekday));

  it.each([
    ['2025-09-08', '2025-09-08'],
    ['2025-09-14', '2025-09-08'],
    ['2025-01-01', '2024-12-30'],
    ['2024-03-01', '2024-02-26'],
  ])('that of %s begins on %s', (text, monday) => expect(mondayOf(day(text))).toBe(monday));

  it.each([
    ['2025-09-01', '2025-W36'],
    ['2025-09-07', '2025-W36'],
    ['2025-09-08', '2025-W37'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2025-01-05', '2025-W01'],
    ['2025-01-06', '2025-W02'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2015-12-31', '2015-W53'],
    ['2016-01-01', '2015-W53'],
    ['2022-01-02', '2021-W52'],
    ['2018-12-31', '2019-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
  ])('that of %s is %s', (text, week) => expect(isoWeekOf(day(text))).toBe(week));
});

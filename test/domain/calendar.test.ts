import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayInVietnam,
  daysBetween,
  firstDayOf,
  formatDay,
  formatDayLong,
  formatMonth,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
  parseDay,
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

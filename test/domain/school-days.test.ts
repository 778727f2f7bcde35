import { describe, expect, it } from 'vitest';
import { earliest, latest, liesIn, schoolDaysBetween } from '../../src/domain/school-days.ts';
import type { SchoolYearFact } from '../../src/domain/school-facts.ts';
import { day } from '../support/facts.ts';

const year = (
  from: string,
  to: string,
  holidays: readonly (readonly [string, string])[] = [],
): SchoolYearFact => ({
  id: '2025-2026',
  from: day(from),
  to: day(to),
  semesters: [],
  holidays: holidays.map(([first, last]) => ({ from: day(first), to: day(last), name: 'Nghỉ' })),
});

const between = (from: string, to: string, ...years: SchoolYearFact[]) =>
  schoolDaysBetween(day(from), day(to), years);

describe('school days', () => {
  const whole = year('2025-09-05', '2026-05-29', [['2026-02-11', '2026-02-22']]);

  it('run from Monday to Friday, both ends included', () => {
    expect(between('2025-09-12', '2025-09-16', whole)).toEqual(['2025-09-12', '2025-09-15', '2025-09-16']);
  });
  it('lie within the school year, its first and last day included', () => {
    expect(between('2025-08-01', '2025-09-08', whole)).toEqual(['2025-09-05', '2025-09-08']);
    expect(between('2026-05-28', '2027-01-01', whole)).toEqual(['2026-05-28', '2026-05-29']);
  });
  it('are no holidays, of which both ends count', () => {
    expect(between('2026-02-10', '2026-02-23', whole)).toEqual(['2026-02-10', '2026-02-23']);
  });
  it('of two years come once, in order', () => {
    const summer = year('2025-06-01', '2025-06-03');
    const overlapping = year('2025-06-03', '2025-06-04');
    expect(between('2025-06-01', '2025-06-30', summer, overlapping)).toEqual([
      '2025-06-02',
      '2025-06-03',
      '2025-06-04',
    ]);
  });
  it('are none between years, without a year, and where the end comes first', () => {
    expect(between('2026-06-01', '2026-06-30', whole, year('2026-09-05', '2027-05-31'))).toEqual([]);
    expect(between('2025-10-01', '2025-10-31')).toEqual([]);
    expect(between('2025-10-02', '2025-10-01', whole)).toEqual([]);
  });
});

it('a day lies in days of which it is the first or the last', () => {
  const days = { from: day('2025-10-02'), to: day('2025-10-03') };
  expect(
    ['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-04'].map((each) => liesIn(day(each), days)),
  ).toEqual([false, true, true, false]);
});

it('the first and the last of some days', () => {
  const days = [day('2025-10-02'), day('2025-01-31'), day('2026-01-01')];
  expect(earliest(...days)).toBe('2025-01-31');
  expect(latest(...days)).toBe('2026-01-01');
});

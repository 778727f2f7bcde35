import { describe, expect, it } from 'vitest';
import { dayInYear, monthDay } from '../../src/domain/month-day.ts';
import { addYears, dayWithin, schoolYearSpan, yearSpansOf } from '../../src/domain/year-span.ts';
import { day } from '../support/facts.ts';

const ids = (from: string, to: string, kind: 'school-year' | 'calendar-year') =>
  yearSpansOf({ from: day(from), to: day(to) }, kind).map(({ id }) => id);

describe('years that a period touches', () => {
  it('a school year goes from 1 August to 31 July', () => {
    const { from, to, endYear } = schoolYearSpan('2025-2026');
    expect([from, to, endYear]).toEqual(['2025-08-01', '2026-07-31', 2026]);
  });
  it.each([
    ['2025-09-01', '2026-05-31', ['2025-2026']],
    ['2025-08-01', '2026-07-31', ['2025-2026']],
    ['2025-07-31', '2026-07-31', ['2024-2025', '2025-2026']],
    ['2025-08-01', '2026-08-01', ['2025-2026', '2026-2027']],
  ])('%s to %s: school years %s', (from, to, expected) =>
    expect(ids(from, to, 'school-year')).toEqual(expected),
  );
  it.each([
    ['2025-01-01', '2025-12-31', ['2025']],
    ['2025-12-31', '2026-01-01', ['2025', '2026']],
  ])('%s to %s: calendar years %s', (from, to, expected) =>
    expect(ids(from, to, 'calendar-year')).toEqual(expected),
  );
});

describe('a day of every year', () => {
  it.each([
    ['08-01', '2025-08-01'],
    ['12-31', '2025-12-31'],
    ['01-01', '2026-01-01'],
    ['07-31', '2026-07-31'],
    ['02-29', '2026-02-28'],
  ])('%s of the school year 2025-2026 is %s', (text, expected) =>
    expect(dayWithin(schoolYearSpan('2025-2026'), text)).toBe(expected),
  );
  it('29 February is itself in a leap year', () => expect(dayInYear(2024, '02-29')).toBe('2024-02-29'));
  it.each(['06-30', '02-29'])('takes %s', (text) => expect(monthDay.safeParse(text).success).toBe(true));
  it.each(['6-30', '06-31', '30/06', '13-01', ''])('refuses "%s"', (text) =>
    expect(monthDay.safeParse(text).success).toBe(false),
  );
});

describe('the same day years later', () => {
  it.each([
    ['2021-03-01', 5, '2026-03-01'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', 5, '2029-03-01'],
  ])('%s and %s years is %s', (from, years, expected) => expect(addYears(day(from), years)).toBe(expected));
});

import { describe, expect, it } from 'vitest';
import { addWorkingDays, holidaysOf, isWorkingDay } from '../../src/domain/working-days.ts';
import { day } from '../support/facts.ts';

const tet = [{ from: day('2026-02-16'), to: day('2026-02-20') }];

describe('isWorkingDay', () => {
  it.each([
    ['a Friday', '2025-09-12', true],
    ['a Saturday', '2025-09-13', false],
    ['a Sunday', '2025-09-14', false],
    ['a Monday', '2025-09-15', true],
    ['the first day of a holiday', '2026-02-16', false],
    ['the last day of a holiday', '2026-02-20', false],
    ['the Monday after it', '2026-02-23', true],
  ])('%s: %s is %s', (_, text, expected) => expect(isWorkingDay(day(text), tet)).toBe(expected));
});

describe('addWorkingDays', () => {
  it.each([
    ['nothing gives the day itself, even a Sunday', '2025-09-14', 0, '2025-09-14'],
    ['the day itself does not count', '2025-09-10', 1, '2025-09-11'],
    ['passes over a weekend', '2025-09-12', 1, '2025-09-15'],
    ['passes over a holiday and the weekends around it', '2026-02-13', 1, '2026-02-23'],
    ['ten days are two weeks', '2026-03-02', 10, '2026-03-16'],
  ])('%s', (_, from, count, expected) => expect(addWorkingDays(day(from), count, tet)).toBe(expected));

  it('ends also where a holiday is typed as lasting for centuries', () => {
    const forEver = [{ from: day('2000-01-01'), to: day('9999-12-31') }];
    expect(addWorkingDays(day('2026-01-01'), 1, forEver) > '2030-01-01').toBe(true);
  });
});

it('knows the holidays of all school years', () => {
  const year = { id: '2025-2026', from: day('2025-09-05'), to: day('2026-05-31'), semesters: [] } as const;
  const holidays = [{ from: day('2026-01-01'), to: day('2026-01-01'), name: 'Tết Dương lịch' }];
  expect(
    holidaysOf([
      { ...year, holidays },
      { ...year, id: '2026-2027', holidays },
    ]),
  ).toHaveLength(2);
});

import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../src/domain/calendar.ts';
import { judgeMonths, quotaOutcome } from '../../src/domain/month-quota.ts';
import { day } from '../support/facts.ts';

const counts: Readonly<Record<string, number>> = { '2025-09': 3, '2025-10': 1, '2025-11': 2 };
const quotaOn = (asOf: string, min = 2) =>
  judgeMonths(
    monthsBetween(day('2025-09-01'), day('2025-12-31')),
    (month) => counts[month] ?? 0,
    min,
    day(asOf),
  );

describe('months against a quota', () => {
  it('are short once they have ended, and wait until then', () => {
    expect(quotaOn('2025-10-31')).toMatchObject({ short: [], waiting: '2025-10' });
    expect(quotaOn('2025-11-01')).toMatchObject({ short: ['2025-10'], waiting: undefined });
  });
  it('wait before the first begins', () =>
    expect(quotaOn('2025-08-31', 4)).toMatchObject({
      short: [],
      waiting: '2025-09',
      least: 3,
      breakdown: {},
    }));
  it('have begun on their first day', () => {
    expect(Object.keys(quotaOn('2025-10-31').breakdown)).toEqual(['2025-09', '2025-10']);
    expect(Object.keys(quotaOn('2025-11-01').breakdown)).toEqual(['2025-09', '2025-10', '2025-11']);
  });
  it('do not wait for one to come after others have ended', () => {
    const months = monthsBetween(day('2025-09-01'), day('2025-09-30'));
    const later = [...months, ...monthsBetween(day('2025-11-01'), day('2025-11-30'))];
    expect(judgeMonths(later, (month) => counts[month] ?? 0, 3, day('2025-10-15')).waiting).toBeUndefined();
  });
  it('tell the least count of those that have ended, and the counts of those begun', () =>
    expect(quotaOn('2025-11-30')).toMatchObject({
      least: 1,
      breakdown: { '2025-09': 3, '2025-10': 1, '2025-11': 2 },
    }));
});

describe('the outcome of a quota', () => {
  it.each([
    ['2025-10-15', 1, 'pass', undefined],
    ['2025-10-15', 2, 'no-data', '2025-10-31'],
    ['2025-11-15', 2, 'fail', undefined],
  ])('on %s with %d is %s', (asOf, min, outcome, due) => {
    const found = quotaOutcome(quotaOn(asOf, min), min, 'bài giảng');
    expect([found.outcome, found.due, found.pending]).toEqual([outcome, due, due && true]);
  });
});

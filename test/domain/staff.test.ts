import { describe, expect, it } from 'vitest';
import { staffWith, worksThrough } from '../../src/domain/staff.ts';
import { day, entry } from '../support/facts.ts';

it('staff are people of to-chuc with one of the roles', () => {
  const entries = [
    entry('to-chuc', 'a', { name: 'An', role: 'giao-vien' }),
    entry('to-chuc', 'b', { name: 'Bình', role: 'nhan-vien' }),
    entry('tin-tuc', 'c', { role: 'giao-vien' }),
  ];
  expect(staffWith(entries, ['giao-vien', 'to-truong'])).toEqual([
    { id: 'a', name: 'An', role: 'giao-vien', at: { path: 'content/to-chuc/a.md' } },
  ]);
});

describe('somebody works through October', () => {
  it.each([
    [{}, true],
    [{ from: '2025-10-01', to: '2025-10-31' }, true],
    [{ from: '2025-10-02' }, false],
    [{ to: '2025-10-30' }, false],
  ])('%j: %s', ({ from, to }: { from?: string; to?: string }, expected) => {
    const person = { ...(from && { from: day(from) }), ...(to && { to: day(to) }) };
    expect(worksThrough(person, day('2025-10-01'), day('2025-10-31'))).toBe(expected);
  });
});

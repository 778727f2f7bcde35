import { describe, expect, it } from 'vitest';
import { findDeclaration } from '../../src/domain/find-declaration.ts';
import { day, declaration } from '../support/facts.ts';

const asked = {
  requirement: { document: 'mau', clause: 'I.1', id: 'x', isAward: false, isAlone: true },
  period: { from: day('2025-09-01'), to: day('2026-05-31') },
  asOf: day('2027-12-31'),
};
const find = (...told: Parameters<typeof declaration>[0][]) => findDeclaration(told.map(declaration), asked);

describe('the declaration on a requirement', () => {
  it('is none where nobody declared', () => expect(find()).toBeUndefined());
  it('speaks of the same document and clause', () => {
    expect(find({ shortfalls: 1 })?.shortfalls).toBe(1);
    expect(find({ document: 'khac' })).toBeUndefined();
    expect(find({ clause: 'I.10' })).toBeUndefined();
  });
  it('speaks of the requirement, or of the whole clause', () => {
    expect(find({ requirement: 'x' })).toBeDefined();
    expect(find({ requirement: 'y' })).toBeUndefined();
  });
  it('is the one on the requirement, though the one on the clause is later', () => {
    const both = [
      { requirement: 'x', shortfalls: 1, declaredOn: day('2025-10-01') },
      { shortfalls: 2, declaredOn: day('2026-05-01') },
    ];
    expect(find(...both)?.shortfalls).toBe(1);
  });
  it('is the later of two, in whatever order they stand', () => {
    const first = { shortfalls: 1, declaredOn: day('2025-10-01') };
    const later = { shortfalls: 2, declaredOn: day('2025-10-02') };
    expect(find(first, later)?.shortfalls).toBe(2);
    expect(find(later, first)?.shortfalls).toBe(2);
  });
});

describe('the day of a declaration', () => {
  it('is not after the day of judging', () => {
    const found = (asOf: string) =>
      findDeclaration([declaration({ declaredOn: day('2026-03-31') })], { ...asked, asOf: day(asOf) });
    expect(found('2026-03-31')).toBeDefined();
    expect(found('2026-03-30')).toBeUndefined();
  });
  it.each([
    ['2025-07-31', false],
    ['2025-08-01', true],
    ['2026-07-31', true],
    ['2026-08-01', false],
  ])('%s lies in the school year of the period: %s', (declaredOn, counts) => {
    expect(find({ declaredOn: day(declaredOn) }) !== undefined).toBe(counts);
  });
  it('may lie in any school year that the period touches', () => {
    const period = { from: day('2025-07-31'), to: day('2026-08-01') };
    const found = (declaredOn: string) =>
      findDeclaration([declaration({ declaredOn: day(declaredOn) })], { ...asked, period }) !== undefined;
    expect(['2024-07-31', '2024-08-01', '2027-07-31', '2027-08-01'].map(found)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

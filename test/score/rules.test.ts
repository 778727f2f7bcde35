import { describe, expect, it } from 'vitest';
import { award } from '../../src/score/rules/award.ts';
import { band } from '../../src/score/rules/band.ts';
import { flat } from '../../src/score/rules/flat.ts';
import { perUnit } from '../../src/score/rules/per-unit.ts';

it('per-unit counts every unit', () => {
  expect([0, 1, 3].map((units) => perUnit.points(units, { amount: 0.5 }))).toEqual([0, 0.5, 1.5]);
});

it('flat counts once', () => {
  expect([0, 1, 3].map((units) => flat.points(units, { amount: 2 }))).toEqual([0, 2, 2]);
});

it('award gives what is claimed, up to its limit', () => {
  expect([0, 1.5, 2, 2.5].map((claimed) => award.points(claimed, { max: 2 }))).toEqual([0, 1.5, 2, 2]);
});

describe('band', () => {
  const bands = [
    { from: 1, amount: 3 },
    { from: 3, amount: 5 },
  ];
  it('takes the last band that is reached, and none below the first', () => {
    expect([0, 1, 2, 3, 9].map((units) => band.points(units, { bands }))).toEqual([0, 3, 3, 5, 5]);
  });
  it.each([
    ['a gap at the bottom', [{ from: 2, amount: 1 }]],
    ['two bands from one number', [...bands, { from: 3, amount: 9 }]],
    ['bands in falling order', bands.toReversed()],
    ['no bands', []],
  ])('refuses %s', (_, wrong) => expect(band.options.safeParse({ bands: wrong }).success).toBe(false));
});

it.each([
  [perUnit, { amount: 0 }],
  [flat, { amount: -1 }],
  [award, { max: 0 }],
  [flat, { amount: 1, amuont: 2 }],
])('$id refuses %j', (rule, options) => expect(rule.options.safeParse(options).success).toBe(false));

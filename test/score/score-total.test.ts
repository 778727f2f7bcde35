import { describe, expect, it } from 'vitest';
import type { ClauseSource } from '../../src/domain/report.ts';
import { roundPoints } from '../../src/score/round-points.ts';
import { scoreGroups, scoreTotal } from '../../src/score/score-total.ts';
import { criterionResult, total } from '../support/results.ts';

const clause = (earned: number | null, points: number | null) => criterionResult([], { earned, points });
const grades = [
  { name: 'Tốt', from: 8 },
  { name: 'Khá', from: 5 },
];

describe('the total', () => {
  it('adds clauses up without the noise of binary fractions', () => {
    expect(scoreTotal([clause(0.1, 1), clause(0.2, 1)], []).earned).toBe(0.3);
  });
  it('leaves out what is not judged, and shows that it did', () => {
    expect(scoreTotal([clause(4, 5), clause(null, 5)], grades)).toEqual(
      total({
        ...{ earned: 4, judgedOutOf: 5, outOf: 10, grade: null },
        bySource: { ...total().bySource, computed: { earned: 4, outOf: 5 }, none: { earned: 0, outOf: 5 } },
      }),
    );
  });
  it('of a profile is empty', () => {
    expect(scoreTotal([clause(null, null)], [])).toEqual(total());
  });
});

describe('points told apart by their source', () => {
  const from = (source: ClauseSource, earned: number | null, points: number) =>
    criterionResult([], { source, earned, points });
  it('add up for each source', () => {
    const results = [
      from('computed', 1, 2),
      from('computed', 0.25, 1),
      from('declared', 3, 4),
      from('mixed', 2, 5),
      from('none', null, 6),
    ];
    expect(scoreTotal(results, []).bySource).toEqual({
      computed: { earned: 1.25, outOf: 3 },
      declared: { earned: 3, outOf: 4 },
      mixed: { earned: 2, outOf: 5 },
      none: { earned: 0, outOf: 6 },
    });
  });
  it('are from nowhere while a clause is not judged in full', () => {
    expect(scoreTotal([from('computed', null, 2)], []).bySource.none).toEqual({ earned: 0, outOf: 2 });
  });
});

it('a document that judges nothing here has no grade, not even the lowest, and no standard of it has', () => {
  const lowest = [{ name: 'Mức 1', from: 0 }];
  expect(scoreTotal([], lowest).grade).toBeNull();
  const [group] = scoreGroups([], [{ id: 'a', title: 'a', points: 100, grades: lowest }]);
  expect(group?.total.grade).toBeNull();
});

describe('a grade above a limit', () => {
  const above = [
    { name: 'Mức 3', above: 75 },
    { name: 'Mức 2', from: 50 },
  ];
  it.each([
    [75.01, 'Mức 3'],
    [75, 'Mức 2'],
    [50, 'Mức 2'],
    [49.99, null],
  ])('for %d points is %s: that limit belongs to the lower grade', (earned, grade) => {
    expect(scoreTotal([clause(earned, 100)], above).grade).toBe(grade);
  });
});

describe('standards', () => {
  const group = (id: string, above?: number) => ({
    ...{ id, title: id, points: 10, grades: [{ name: 'Đạt', from: 5 }] },
    ...(above !== undefined && { above }),
  });
  const inGroup = (id: string, earned: number | null, points = 10) =>
    criterionResult([], { group: id, earned, points });

  it('are added up each by itself, with a grade of its own', () => {
    const [a, b] = scoreGroups(
      [inGroup('a', 5), inGroup('b', 4.99), clause(9, 10)],
      [group('a'), group('b')],
    );
    expect(a).toMatchObject({ id: 'a', total: { earned: 5, outOf: 10, grade: 'Đạt' } });
    expect(b).toMatchObject({ id: 'b', total: { earned: 4.99, outOf: 10, grade: null } });
  });
  it('tell in points what they must be above', () => {
    expect(scoreGroups([], [group('a', 0.5), group('b')]).map(({ above }) => above)).toEqual([5, null]);
  });
  it.each([
    [5.01, 'Tốt'],
    [5, null],
    [0, null],
  ])('with more than half of their points let the whole have a grade: %d', (earned, grade) => {
    const results = [inGroup('a', earned), inGroup('b', 10)];
    const groups = scoreGroups(results, [group('a', 0.5), group('b', 0.5)]);
    expect(scoreTotal(results, [{ name: 'Tốt', from: 0 }], groups).grade).toBe(grade);
  });
  it('without a share ask for nothing', () => {
    const results = [inGroup('a', 0)];
    expect(scoreTotal(results, [{ name: 'Tốt', from: 0 }], scoreGroups(results, [group('a')])).grade).toBe(
      'Tốt',
    );
  });
});

describe('the grade', () => {
  it.each([
    [8, 'Tốt'],
    [7.99, 'Khá'],
    [5, 'Khá'],
    [4.99, null],
  ])('for %d points is %s: the limit belongs to the better grade', (earned, grade) => {
    expect(scoreTotal([clause(earned, 10)], grades).grade).toBe(grade);
  });
  it('is not given before all is judged', () => {
    expect(scoreTotal([clause(9, 10), clause(null, 0.25)], grades).grade).toBeNull();
  });
});

it.each([
  [0.1 + 0.2, 0.3],
  [2.675, 2.68],
  [0.125, 0.13],
  [5, 5],
])('rounds %d to hundredths: %d', (points, rounded) => expect(roundPoints(points)).toBe(rounded));

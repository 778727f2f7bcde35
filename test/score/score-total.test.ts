import { describe, expect, it } from 'vitest';
import { roundPoints } from '../../src/score/round-points.ts';
import { scoreTotal } from '../../src/score/score-total.ts';
import { criterionResult } from '../support/results.ts';

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
    expect(scoreTotal([clause(4, 5), clause(null, 5)], grades)).toEqual({
      earned: 4,
      judgedOutOf: 5,
      outOf: 10,
      grade: null,
    });
  });
  it('of a profile is empty', () => {
    expect(scoreTotal([clause(null, null)], [])).toEqual({
      earned: 0,
      judgedOutOf: 0,
      outOf: 0,
      grade: null,
    });
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

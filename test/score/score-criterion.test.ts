import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/domain/criterion.ts';
import type { ReportFinding } from '../../src/domain/report.ts';
import { scoreCriterion } from '../../src/score/score-criterion.ts';
import { scoreRequirement } from '../../src/score/score-requirement.ts';
import { criterion, finding, requirement } from '../support/results.ts';

const costs = (amount: number) => requirement({ loses: { rule: 'per-unit', options: { amount } } });
const gives = (max: number) => requirement({ gains: { rule: 'award', options: { max } } });
const claims = (points: number) =>
  finding('pass', { check: 'declared', measured: { value: points, unit: 'điểm' } });

function score(points: number | undefined, ...parts: (readonly [Requirement, readonly ReportFinding[]])[]) {
  const requirements = parts.map(([each]) => each);
  return scoreCriterion(
    criterion({ requirements, ...(points !== undefined && { points }) }),
    parts.map(([each, findings]) => scoreRequirement(each, findings)),
  );
}

describe('points of a clause', () => {
  it('are its maximum less what all requirements cost', () => {
    expect(
      score(2, [costs(0.1), [finding('fail', { units: 3 })]], [costs(0.5), [finding('fail')]]).earned,
    ).toBe(1.2);
  });
  it('are never below zero', () =>
    expect(score(2, [costs(1), [finding('fail', { units: 3 })]]).earned).toBe(0));
  it('are the maximum where nothing fails', () =>
    expect(score(2, [costs(1), [finding('pass')]]).earned).toBe(2));
  it.each([
    ['a finding lacks data', [finding('fail'), finding('no-data')]],
    ['nothing at all was found', []],
  ])('are unknown while %s', (_, findings) => {
    expect(score(2, [costs(1), [finding('pass')]], [costs(1), findings]).earned).toBeNull();
  });
  it('are none in a profile', () => {
    expect(score(undefined, [requirement(), [finding('fail')]])).toMatchObject({
      points: null,
      earned: null,
      outcome: 'fail',
    });
  });
});

describe('an award', () => {
  it('begins at zero and adds up what is claimed', () => {
    expect(score(5, [gives(3), [claims(1.5)]], [gives(3), [claims(1)]]).earned).toBe(2.5);
  });
  it('gives at most what each requirement allows, and the clause', () => {
    expect(score(5, [gives(3), [claims(9)]]).earned).toBe(3);
    expect(score(5, [gives(3), [claims(3)]], [gives(3), [claims(3)]]).earned).toBe(5);
  });
  it('is unknown until somebody declares', () => {
    expect(score(5, [gives(3), [finding('no-data', { check: 'declared' })]]).earned).toBeNull();
  });
});

it('takes the worst outcome of its requirements', () => {
  expect(score(2, [costs(1), [finding('pass')]], [costs(1), [finding('no-data')]]).outcome).toBe('no-data');
});

describe('the source of a clause', () => {
  const declared = (outcome: 'pass' | 'no-data') => finding(outcome, { check: 'declared' });
  const sourceOf = (...findings: (readonly ReportFinding[])[]) =>
    score(2, ...findings.map((each) => [costs(1), each] as const)).source;

  it('is that of its requirements where they agree', () => {
    expect(sourceOf([finding('pass')], [finding('fail')])).toBe('computed');
    expect(sourceOf([declared('pass')])).toBe('declared');
  });
  it('is mixed where they differ', () =>
    expect(sourceOf([finding('pass')], [declared('pass')])).toBe('mixed'));
  it('is none as soon as one requirement is not judged in full', () => {
    expect(sourceOf([finding('pass')], [declared('no-data')])).toBe('none');
    expect(sourceOf([finding('pass'), finding('no-data')])).toBe('none');
    expect(sourceOf([finding('pass')], [])).toBe('none');
  });
});

it('carries its group, note and judge only where it has any', () => {
  const full = { group: 'a', note: 'In nhầm.', evaluator: 'Phòng' };
  expect(scoreCriterion(criterion(full), [])).toMatchObject(full);
  expect(Object.keys(scoreCriterion(criterion(), []))).not.toContain('group');
});

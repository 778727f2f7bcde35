import { describe, expect, it } from 'vitest';
import { scoreRequirement } from '../../src/score/score-requirement.ts';
import { worstOutcome } from '../../src/score/worst-outcome.ts';
import { finding, requirement } from '../support/results.ts';

const perUnit = { rule: 'per-unit', options: { amount: 0.1 } };
const lost = (...findings: Parameters<typeof finding>[]) =>
  scoreRequirement(
    requirement({ loses: perUnit }),
    findings.map((each) => finding(...each)),
  ).lost;

describe('the worst outcome', () => {
  it.each([
    [['fail', 'no-data', 'pass'], 'fail'],
    [['no-data', 'pass'], 'no-data'],
    [['pass', 'pass'], 'pass'],
    [[], 'no-data'],
  ] as const)('of %j is %s', (outcomes, worst) => {
    expect(worstOutcome(outcomes.map((outcome) => ({ outcome })))).toBe(worst);
  });
});

describe('points lost', () => {
  it('add up over failing units, without the noise of binary fractions', () => {
    expect(lost(['fail', { units: 2 }], ['fail'], ['pass', { units: 9 }], ['no-data', { units: 9 }])).toBe(
      0.3,
    );
  });
  it('are none without failures', () => expect(lost(['pass'], ['no-data'])).toBe(0));
  it('are lost all the same where a failure is waived', () =>
    expect(lost(['fail', { waived: true }])).toBe(0.1));
  it('are none where the requirement has no price', () => {
    expect(scoreRequirement(requirement(), [finding('fail')]).lost).toBe(0);
  });
});

describe('the source of a result', () => {
  const source = (...findings: ReturnType<typeof finding>[]) =>
    scoreRequirement(requirement(), findings).source;
  const declared = (outcome: 'pass' | 'no-data') => finding(outcome, { check: 'declared' });
  it('is a declaration where only a person judged', () => expect(source(declared('pass'))).toBe('declared'));
  it('is computed where the program judged too', () => {
    expect(source(declared('pass'), finding('fail'))).toBe('computed');
  });
  it('is none where nothing was judged', () => {
    expect(source(declared('no-data'), finding('no-data'))).toBe('none');
    expect(source()).toBe('none');
  });
  it('is a declaration where the program had nothing to judge', () => {
    expect(source(declared('pass'), finding('no-data'))).toBe('declared');
  });
});

it('carries quote, origin of the quote, reading and remedy', () => {
  const full = requirement({ source: 'KH 08, mục III', reading: 'Kể cả hai đầu.' });
  expect(scoreRequirement(full, [])).toMatchObject({
    quote: full.quote,
    from: 'KH 08, mục III',
    reading: 'Kể cả hai đầu.',
    remedy: full.remedy,
  });
});

it('carries its prices, its units and what contradicts it', () => {
  const gains = { rule: 'award', options: { max: 1 } };
  const contradiction = {
    check: 'spelling',
    message: 'Khai khác.',
    declaredAt: { path: 'content/khai-bao/a.yaml' },
  };
  const found = [finding('fail', { units: 2 }), finding('fail'), finding('pass', { units: 9 })];
  expect(scoreRequirement(requirement({ loses: perUnit, gains }), found, [contradiction])).toMatchObject({
    units: 3,
    loses: perUnit,
    gains,
    contradictions: [contradiction],
  });
});

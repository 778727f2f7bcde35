import { describe, expect, it } from 'vitest';
import { imageWidth } from '../src/checks/image-width.ts';
import type { CriteriaDocument } from '../src/domain/criteria-document.ts';
import type { Facts } from '../src/domain/facts.ts';
import { evaluate, type Terms } from '../src/evaluate.ts';
import { day, declaration, factsWith, image } from './support/facts.ts';
import { criterion, requirement } from './support/results.ts';

const widths = { check: 'image-width', options: imageWidth.options.parse({ min: 500, max: 600 }) };
const perUnit = { rule: 'per-unit', options: { amount: 0.5 } };

const document: CriteriaDocument = {
  id: 'mau',
  kind: 'rubric',
  title: 'Bộ tiêu chí mẫu',
  issuer: 'Sở',
  number: '1/QĐ',
  effective: { from: day('2025-09-01') },
  sources: [],
  totalPoints: 4,
  groups: [],
  grades: [{ name: 'Tốt', from: 3 }],
  criteria: [
    criterion({
      clause: 'I.1',
      points: 2,
      requirements: [requirement({ id: 'anh', checks: [widths], loses: perUnit })],
    }),
    criterion({
      clause: 'I.2',
      points: 2,
      requirements: [
        requirement({ id: 'ca-hai', checks: [widths, { check: 'declared', options: {} }], loses: perUnit }),
      ],
    }),
  ],
};

const terms: Terms = {
  period: { from: day('2025-09-01'), to: day('2025-09-30') },
  asOf: day('2025-10-01'),
  gate: 'error',
  isWaived: () => false,
};
const judge = (facts: Partial<Facts>, more: Partial<Terms> = {}) =>
  evaluate(factsWith(facts), document, { ...terms, ...more });

const good = [image('a.jpg', 500)];
const bad = [image('a.jpg', 499)];
const declared = (shortfalls: number) => [declaration({ document: 'mau', clause: 'I.2', shortfalls })];

describe('a document is judged', () => {
  it('clause by clause, up to a grade', () => {
    const result = judge({ images: good, declarations: declared(0) });
    expect(result.results.map(({ clause, earned, outcome }) => [clause, earned, outcome])).toEqual([
      ['I.1', 2, 'pass'],
      ['I.2', 2, 'pass'],
    ]);
    expect(result.total).toEqual({ earned: 4, judgedOutOf: 4, outOf: 4, grade: 'Tốt' });
  });

  it('without a grade while somebody has still to declare', () => {
    expect(judge({ images: good }).total).toEqual({ earned: 2, judgedOutOf: 2, outOf: 4, grade: null });
  });

  it('with the findings of all checks of a requirement under one price', () => {
    const [, both] = judge({ images: bad, declarations: declared(2) }).results;
    expect(both?.requirements[0]).toMatchObject({ lost: 1.5, outcome: 'fail', source: 'computed' });
    expect(both?.requirements[0]?.findings.map(({ check }) => check)).toEqual(['image-width', 'declared']);
    expect(both?.earned).toBe(0.5);
  });

  it('keeping its own words and gate', () => {
    expect(judge({}, { gate: 'warn' })).toMatchObject({
      id: 'mau',
      kind: 'rubric',
      title: 'Bộ tiêu chí mẫu',
      number: '1/QĐ',
      issuer: 'Sở',
      gate: 'warn',
    });
  });
});

describe('a waiver', () => {
  const waived = (facts: Partial<Facts>) =>
    judge(facts, { isWaived: (check, subject) => check === 'image-width' && subject === 'a.jpg' });
  const findings = (facts: Partial<Facts>) =>
    waived(facts).results.flatMap(({ requirements }) => requirements.flatMap((each) => each.findings));

  it('marks the failure it speaks of, in every clause', () => {
    expect(
      findings({ images: [...bad, image('b.jpg', 1)] }).map((each) => [each.subject, each.waived]),
    ).toEqual([
      ['a.jpg', true],
      ['b.jpg', false],
      ['a.jpg', true],
      ['b.jpg', false],
      ['ca-hai', false],
    ]);
  });
  it('never marks what passes', () => {
    expect(findings({ images: good }).some((each) => each.waived)).toBe(false);
  });
  it('never changes the points', () => {
    expect(waived({ images: bad }).results[0]?.earned).toBe(1.5);
  });
});

import { describe, expect, it } from 'vitest';
import { imageWidth } from '../src/checks/image-width.ts';
import { postsPerMonth } from '../src/checks/posts-per-month.ts';
import type { CriteriaDocument } from '../src/domain/criteria-document.ts';
import type { Facts } from '../src/domain/facts.ts';
import type { SchoolFact } from '../src/domain/school-facts.ts';
import { evaluate, neededFacts, type Terms } from '../src/evaluate.ts';
import { day, declaration, factsWith, image } from './support/facts.ts';
import { criterion, requirement, total } from './support/results.ts';

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
    expect(result.total).toEqual(
      total({
        ...{ earned: 4, judgedOutOf: 4, outOf: 4, grade: 'Tốt' },
        bySource: { ...total().bySource, computed: { earned: 4, outOf: 4 } },
      }),
    );
  });

  it('without a grade while somebody has still to declare', () => {
    expect(judge({ images: good }).total).toEqual(
      total({
        ...{ earned: 2, judgedOutOf: 2, outOf: 4, grade: null },
        bySource: {
          ...total().bySource,
          computed: { earned: 2, outOf: 2 },
          none: { earned: 0, outOf: 2 },
        },
      }),
    );
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

const told = { check: 'declared', options: {} };
const asking = (others: Parameters<typeof requirement>[0]): CriteriaDocument => ({
  ...document,
  criteria: [
    criterion({ clause: 'I.2', points: 2, requirements: [requirement({ checks: [widths], ...others })] }),
  ],
});
const judgeBy = (others: Parameters<typeof requirement>[0], facts: Partial<Facts>) =>
  evaluate(factsWith(facts), asking(others), terms).results[0]?.requirements[0];

describe('what is asked for otherwise', () => {
  const unreadable = [image('b.jpg', undefined)];
  it('is asked where there is no evidence at all', () => {
    expect(judgeBy({ otherwise: [told] }, { declarations: declared(0) })).toMatchObject({
      outcome: 'pass',
      source: 'declared',
    });
    expect(judgeBy({ otherwise: [told] }, { images: unreadable, declarations: declared(0) })?.source).toBe(
      'declared',
    );
  });
  it('is not asked where there is some', () => {
    const facts = { images: [...unreadable, ...good], declarations: declared(0) };
    expect(judgeBy({ otherwise: [told] }, facts)?.findings.map(({ check }) => check)).toEqual([
      'image-width',
      'image-width',
    ]);
  });
  it('is not asked while its day has not come', () => {
    const posts = postsPerMonth.options.parse({ min: { 'chuyen-mon': 1 } });
    const result = evaluate(
      factsWith({ declarations: declared(0) }),
      asking({ checks: [{ check: 'posts-per-month', options: posts }], otherwise: [told] }),
      { ...terms, asOf: day('2025-09-30') },
    );
    expect(result.results[0]?.requirements[0]?.outcome).toBe('no-data');
  });
});

describe('what contradicts a declaration', () => {
  const contradicted = (facts: Partial<Facts>) =>
    judgeBy({ checks: [told], contradictedBy: [widths], loses: perUnit }, facts);
  it('is told beside it and costs nothing', () => {
    expect(contradicted({ images: bad, declarations: declared(0) })).toMatchObject({
      outcome: 'pass',
      lost: 0,
      findings: [{ check: 'declared' }],
      contradictions: [{ check: 'image-width', declaredAt: { path: 'content/khai-bao/mau/I.1.yaml' } }],
    });
  });
  it('is not told where nothing fails', () =>
    expect(contradicted({ images: good, declarations: declared(0) })?.contradictions).toEqual([]));
});

describe('for whom a clause is', () => {
  const school = (level: SchoolFact['level']): SchoolFact => ({
    level,
    boarding: false,
    ...{ grades: [], classes: [], subjects: {}, editorialBoard: [] },
  });
  const both: CriteriaDocument = {
    ...document,
    criteria: [
      criterion({
        points: 2,
        requirements: [
          requirement({ id: 'thcs', checks: [widths], onlyFor: { levels: ['thcs'] } }),
          requirement({ id: 'moi-truong', checks: [widths] }),
        ],
      }),
      criterion({ clause: '2', requirements: [requirement({ onlyFor: { levels: ['thcs'] } })] }),
    ],
  };
  const asked = (level: SchoolFact['level']) =>
    evaluate(factsWith({ school: school(level) }), both, terms).results.map(({ requirements }) =>
      requirements.map(({ id }) => id),
    );
  it('leaves out requirements for others, and clauses of which nothing is left', () => {
    expect(asked('tieu-hoc')).toEqual([['moi-truong']]);
    expect(asked('thcs')).toEqual([['thcs', 'moi-truong'], ['x']]);
  });
  it('leaves out a whole document for other levels, and says so', () => {
    const forOthers = { ...document, levels: ['mam-non' as const] };
    const result = evaluate(factsWith({ school: school('tieu-hoc') }), forOthers, terms);
    expect(result.notApplied).toContain('không áp dụng cho cấp học');
    expect(result.results).toEqual([]);
  });
});

describe('a duty', () => {
  const appliedBetween = (from: string, until?: string) =>
    evaluate(
      factsWith({}),
      {
        ...document,
        kind: 'duties',
        replacedBy: '2/QĐ',
        effective: { from: day(from), ...(until && { until: day(until) }) },
      },
      terms,
    ).notApplied;
  it('binds from the last day of the period on', () => {
    expect(appliedBetween('2025-09-30')).toBeNull();
    expect(appliedBetween('2025-10-01')).toContain('có hiệu lực từ 01/10/2025');
  });
  it('binds up to the first day of the period', () => {
    expect(appliedBetween('2020-01-01', '2025-09-01')).toBeNull();
    expect(appliedBetween('2020-01-01', '2025-08-31')).toContain('kỳ này hãy dùng bộ 2/QĐ');
  });
  it('is no rubric: that one a school may choose at any time', () => {
    const late = { ...document, effective: { from: day('2030-01-01') } };
    expect(evaluate(factsWith({}), late, terms).notApplied).toBeNull();
  });
});

it('facts are needed for every use of a check', () => {
  const needed = (others: Parameters<typeof requirement>[0]) => [...neededFacts([asking(others)])];
  expect(needed({})).toEqual(['images']);
  expect(needed({ otherwise: [told] })).toEqual(['images', 'declarations']);
  expect(needed({ contradictedBy: [told] })).toEqual(['images', 'declarations']);
});

describe('standards of a document', () => {
  const grouped = (earned: number) => {
    const shortfalls = 2 - earned;
    const parts: CriteriaDocument = {
      ...document,
      groups: [{ id: 'a', title: 'Hạ tầng', points: 2, above: 0.5, grades: [] }],
      grades: [{ name: 'Tốt', from: 0 }],
      criteria: [
        criterion({
          ...{ clause: 'I.2', points: 2, group: 'a' },
          requirements: [
            requirement({ checks: [told], loses: { rule: 'per-unit', options: { amount: 1 } } }),
          ],
        }),
      ],
    };
    return evaluate(factsWith({ declarations: declared(shortfalls) }), parts, terms);
  };
  it('are added up by themselves', () => {
    expect(grouped(1.5).groups).toMatchObject([
      { id: 'a', title: 'Hạ tầng', above: 1, total: { earned: 1.5, outOf: 2 } },
    ]);
  });
  it('must each have more than their share before the whole has a grade', () => {
    expect(grouped(1).total.grade).toBeNull();
    expect(grouped(1.01).total.grade).toBe('Tốt');
  });
});

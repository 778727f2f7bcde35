import { describe, expect, it } from 'vitest';
import { imageWidth } from '../src/checks/image-width.ts';
import { postsPerMonth } from '../src/checks/posts-per-month.ts';
import type { CriteriaDocument } from '../src/domain/criteria-document.ts';
import type { SchoolYearFact } from '../src/domain/school-facts.ts';
import type { SchoolYear } from '../src/domain/school-year.ts';
import { judgeHistory } from '../src/judge-history.ts';
import { day, factsWith, post } from './support/facts.ts';
import { criterion, requirement } from './support/results.ts';

const posts = {
  check: 'posts-per-month',
  options: postsPerMonth.options.parse({ min: { 'chuyen-mon': 1 } }),
};
const widths = { check: 'image-width', options: imageWidth.options.parse({ min: 500 }) };
const profile: CriteriaDocument = {
  id: 'mau',
  kind: 'rubric',
  title: 'Hồ sơ mẫu',
  issuer: 'Trường',
  number: '1/KH',
  effective: { from: day('2021-09-01') },
  sources: [],
  totalPoints: 0,
  groups: [],
  grades: [],
  criteria: [
    criterion({
      points: 9,
      requirements: [
        requirement({ checks: [posts], loses: { rule: 'per-unit', options: { amount: 1 } } }),
        requirement({ id: 'y', checks: [widths] }),
      ],
    }),
  ],
};

const year = (id: SchoolYear, to = `${id.slice(5)}-05-31`): SchoolYearFact => ({
  id,
  from: day(`${id.slice(0, 4)}-09-05`),
  to: day(to),
  semesters: [],
  holidays: [],
});
const months = (first: number) => [
  ...['09', '10', '11', '12'].map((month) => post(`${first}-${month}-10`)),
  ...['01', '02', '03', '04', '05'].map((month) => post(`${first + 1}-${month}-10`)),
];
const period = { from: day('2025-09-01'), to: day('2026-05-31') };
const judge = (
  facts: Parameters<typeof factsWith>[0],
  documents: readonly CriteriaDocument[] = [profile],
  asOf = '2026-01-15',
) => judgeHistory(factsWith(facts), documents, { period, asOf: day(asOf), isWaived: () => false });
const yearsOf = (results: ReturnType<typeof judge>) => results.map(({ schoolYear }) => schoolYear);

describe('earlier school years', () => {
  it('are those that nam-hoc describes, the newest first', () => {
    const schoolYears = [year('2023-2024'), year('2024-2025'), year('2025-2026')];
    expect(
      yearsOf(judge({ schoolYears, posts: [...months(2023), ...months(2024), ...months(2025)] })),
    ).toEqual(['2024-2025', '2023-2024']);
  });
  it('ended before the period: on its first day is too late', () => {
    const ended = (to: string) => judge({ schoolYears: [year('2024-2025', to)], posts: months(2024) });
    expect(ended('2025-08-31')).toHaveLength(1);
    expect(ended('2025-09-01')).toEqual([]);
  });
  it('in which the portal has nothing are left out', () => {
    expect(judge({ schoolYears: [year('2024-2025')] })).toEqual([]);
  });
  it('are judged over their own months of teaching', () => {
    const [result] = judge({ schoolYears: [year('2024-2025')], posts: months(2024) });
    expect(result).toMatchObject({
      document: 'mau',
      number: '1/KH',
      requirements: { pass: 1, fail: 0, noData: 1 },
    });
  });
  it('count what passed, what failed and what lacked data', () => {
    const both = { ...profile, criteria: [...profile.criteria, criterion({ requirements: [failing] })] };
    const [result] = judge({ schoolYears: [year('2024-2025')], posts: months(2024) }, [both]);
    expect(result?.requirements).toEqual({ pass: 1, fail: 1, noData: 1 });
  });
  it('are told once a document', () => {
    const schoolYears = [year('2023-2024'), year('2024-2025')];
    const told = judge({ schoolYears, posts: [...months(2023), ...months(2024)] }, [
      profile,
      { ...profile, id: 'khac' },
    ]);
    expect(told.map(({ schoolYear, document }) => `${schoolYear} ${document}`)).toEqual([
      '2024-2025 mau',
      '2024-2025 khac',
      '2023-2024 mau',
      '2023-2024 khac',
    ]);
  });
  it('leave out a duty that was not in force', () => {
    const duty: CriteriaDocument = { ...profile, kind: 'duties', effective: { from: day('2025-06-01') } };
    const told = (from: string) =>
      judge({ schoolYears: [year('2024-2025')], posts: months(2024) }, [
        { ...duty, effective: { from: day(from) } },
      ]).length;
    expect([told('2025-05-31'), told('2025-06-01')]).toEqual([1, 0]);
  });
});

const failing = requirement({
  checks: [{ check: 'posts-per-month', options: postsPerMonth.options.parse({ min: { 'hoat-dong': 1 } }) }],
});

import { describe, expect, it } from 'vitest';
import type { CriteriaDocument } from '../../src/domain/criteria-document.ts';
import type { CriterionResult, GroupResult, RequirementResult, Total } from '../../src/domain/report.ts';
import { barMarkup } from '../../src/site/report/bar.ts';
import { gradeWords } from '../../src/site/report/grade-words.ts';
import { canLosePoints, ledgerOf } from '../../src/site/report/ledger.ts';
import { lossWords } from '../../src/site/report/loss-words.ts';
import { partsOf, partWords } from '../../src/site/report/parts.ts';
import { softCaps } from '../../src/site/report/soft-caps.ts';
import { criterionResult, documentResult, finding, total } from '../support/results.ts';

const lost = (others: Partial<RequirementResult>): RequirementResult => ({
  ...(criterionResult([finding('fail')]).requirements[0] as RequirementResult),
  ...others,
});

describe('how points were lost', () => {
  const bands = [
    { from: 1, amount: 2 },
    { from: 3, amount: 4 },
    { from: 4, amount: 5 },
  ];
  it.each([
    [{ rule: 'per-unit', options: { amount: 0.5 } }, 2, 1, '2 tồn tại × 0,5 = 1 điểm'],
    [{ rule: 'flat', options: { amount: 2 } }, 7, 2, 'Trừ một lần = 2 điểm'],
    [{ rule: 'band', options: { bands } }, 2, 2, '2 tồn tại, mức từ 1 đến 2 = 2 điểm'],
    [{ rule: 'band', options: { bands } }, 3, 4, '3 tồn tại, mức 3 = 4 điểm'],
    [{ rule: 'band', options: { bands } }, 4, 5, '4 tồn tại, mức từ 4 trở lên = 5 điểm'],
  ])('%j for %i units', (loses, units, points, words) => {
    expect(lossWords({ loses, units, lost: points })).toBe(words);
  });
});

describe('the ledger of deductions', () => {
  const clause = (others: Partial<CriterionResult>, ...points: readonly number[]) =>
    criterionResult([], {
      points: 5,
      earned: 5 - points.reduce((a, b) => a + b, 0),
      requirements: points.map((point, i) => lost({ id: `r${i}`, lost: point, units: 1 })),
      ...others,
    });
  const groups = [group({ id: 'I', title: 'TIÊU CHUẨN 1: MÔI TRƯỜNG' }), group({ id: 'II' })];

  it('adds deductions up by standard and leaves out standards without any', () => {
    const results = [
      clause({ clause: 'I.1', group: 'I' }, 0.25, 1),
      clause({ clause: 'I.2', group: 'I' }, 0.5),
      clause({ clause: 'II.1', group: 'II' }, 0),
    ];
    const [first, ...others] = ledgerOf(documentResult(results, { groups }));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ title: 'Tiêu chuẩn 1: Môi trường', total: 1.75, waiting: 0 });
    expect(first?.deductions.map(({ clause: id, lost: points }) => [id, points])).toEqual([
      ['I.1', 0.25],
      ['I.1', 1],
      ['I.2', 0.5],
    ]);
  });

  it('takes off no more than a clause has, and says so', () => {
    const results = [clause({ clause: 'I.1', group: 'I', earned: 0 }, 4, 3)];
    const [first] = ledgerOf(documentResult(results, { groups }));
    expect(first?.total).toBe(5);
    expect(first?.deductions.map(({ note }) => note)).toEqual(
      Array(2).fill('Cả mục trừ 5, không quá số điểm của mục.'),
    );
    const [exact] = ledgerOf(documentResult([clause({ group: 'I', earned: 0 }, 4, 1)], { groups }));
    expect(exact?.deductions.map(({ note }) => note)).toEqual(['', '']);
  });

  it('is there only for a document that takes points off', () => {
    const award = { rule: 'award', options: { max: 2 } };
    const rule = { rule: 'flat', options: { amount: 2 } };
    const withUse = (use: Partial<RequirementResult>) =>
      documentResult([criterionResult([], { requirements: [lost(use)] })]);
    expect(canLosePoints(withUse({ gains: award }))).toBe(false);
    expect(canLosePoints(withUse({ loses: rule }))).toBe(true);
  });

  it('takes nothing off for a clause that is not judged in full', () => {
    const [first] = ledgerOf(documentResult([clause({ group: 'I', earned: null }, 0.5)], { groups }));
    expect(first).toMatchObject({ total: 0, waiting: 0.5 });
    expect(first?.deductions[0]?.note).toContain('Chưa trừ');
  });
});

describe('the parts of a total', () => {
  const points: Total = total({
    earned: 22.25,
    judgedOutOf: 23,
    outOf: 35,
    bySource: {
      computed: { earned: 2, outOf: 2 },
      mixed: { earned: 0, outOf: 0 },
      declared: { earned: 20.25, outOf: 21 },
      none: { earned: 0, outOf: 12 },
    },
  });

  it('are together all points there are', () => {
    const sum = partsOf(points).reduce((all, part) => all + part.points, 0);
    expect(sum).toBe(points.outOf);
    expect(partWords(points).replaceAll('\u00A0', ' ')).toBe(
      'Máy đếm 2 · Người khai 20,25 · Không được 0,75 · Chưa đánh giá 12',
    );
  });

  it('fill a bar, each drawn otherwise, without a style of their own', () => {
    const { html } = barMarkup(points);
    const widths = [...html.matchAll(/phan-\w+" x="[\d.]+%" y="1" width="([\d.]+)%"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(4);
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 1);
    const fills = [...html.matchAll(/phan-\w+"[^>]*fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(new Set(fills).size).toBe(fills.length);
    expect(html).not.toContain('style=');
  });

  it('of nothing are an empty bar', () => {
    expect(barMarkup(total()).html).not.toContain('phan-');
  });
});

describe('the grade', () => {
  const grades = [
    { name: 'Loại A', from: 95 },
    { name: 'Loại B', from: 90 },
  ];
  const document = { grades, groups: [] } as unknown as CriteriaDocument;
  const wordsFor = (points: Partial<Total>, groups: readonly GroupResult[] = []) =>
    gradeWords(documentResult([], { total: total(points), groups }), document);

  it('is named, or it is told why there is none', () => {
    expect(wordsFor({ earned: 96, judgedOutOf: 100, outOf: 100, grade: 'Loại A' })).toBe('Xếp loại: Loại A.');
    expect(wordsFor({ earned: 68, judgedOutOf: 74, outOf: 100 })).toContain('còn 26 điểm chưa đủ minh chứng');
    expect(wordsFor({ earned: 89, judgedOutOf: 100, outOf: 100 })).toBe(
      'Chưa tới mức thấp nhất (Loại B), cần từ 90 điểm.',
    );
  });

  it('needs a standard to be above its limit, not at it', () => {
    const at = (earned: number) => [group({ above: 17.5, total: total({ earned }) })];
    const all = { earned: 90, judgedOutOf: 100, outOf: 100 };
    expect(wordsFor(all, at(17.5))).toContain('được 17,5 điểm, cần trên 17,5');
    expect(wordsFor(all, at(17.75))).not.toContain('cần trên 17,5');
  });

  it('is not spoken of where a document has no grades', () => {
    expect(gradeWords(documentResult([]), undefined)).toBe('');
  });
});

it('titles in capitals are written as people read them, others stay', () => {
  expect(softCaps('TIÊU CHUẨN 2: TRIỂN KHAI ỨNG DỤNG')).toBe('Tiêu chuẩn 2: Triển khai ứng dụng');
  expect(softCaps('NHÓM ĐIỂM THƯỜNG')).toBe('Nhóm điểm thường');
  expect(softCaps('Ứng dụng CNTT')).toBe('Ứng dụng CNTT');
});

function group(others: Partial<GroupResult>): GroupResult {
  return { id: 'I', title: 'Tiêu chuẩn', above: null, total: total(), ...others };
}

import { describe, expect, it } from 'vitest';
import { findContradictions } from '../src/find-contradictions.ts';
import { day, declaration } from './support/facts.ts';
import { finding } from './support/results.ts';

const context = {
  requirement: { document: 'mau', clause: 'I.1', id: 'x', isAward: false, isAlone: true },
  period: { from: day('2025-09-01'), to: day('2026-05-31') },
  asOf: day('2026-06-01'),
};
type Found = Parameters<typeof findContradictions>[2];
const told = (shortfalls: number | undefined, findings: Found, others: Found = []) =>
  findContradictions(
    shortfalls === undefined ? [] : [declaration({ shortfalls })],
    context,
    findings,
    others,
  );
const at = { path: 'content/tin-tuc/a.md', line: 3 };

describe('fewer shortfalls declared than counted', () => {
  it('is a contradiction from one more on', () => {
    const two = [finding('fail'), finding('fail')];
    expect(told(2, two)).toEqual([]);
    expect(told(1, two)).toMatchObject([
      { check: 'image-width', declaredAt: { path: 'content/khai-bao/mau/I.1.yaml' } },
    ]);
  });
  it('counts units, not findings', () => {
    expect(told(3, [finding('fail', { units: 3 })])).toEqual([]);
    expect(told(2, [finding('fail', { units: 3 })])).toHaveLength(1);
  });
  it('counts nothing that passes, lacks data, or was declared itself', () => {
    expect(
      told(0, [finding('pass'), finding('no-data'), finding('fail', { check: 'declared', units: 5 })]),
    ).toEqual([]);
  });
  it('tells who declared, and both numbers', () => {
    const [only] = told(1, [finding('fail', { units: 4 })]);
    expect(only?.message).toBe(
      'Nguyễn Thị Mai khai 1 tồn tại, nhưng dữ liệu trên cổng cho thấy 4. Điểm tính theo dữ liệu. Hãy xem lại lời khai.',
    );
  });
  it('is told once, by the first check that counts', () => {
    const found = [finding('fail', { check: 'image-alt' }), finding('fail')];
    expect(told(0, found).map(({ check }) => check)).toEqual(['image-alt']);
  });
});

describe('another fact against a declaration that all is well', () => {
  const others = [finding('fail', { check: 'spelling', message: 'Có 1 tiếng sai.', at }), finding('pass')];
  it('is a contradiction, with its place', () => {
    expect(told(0, [], others)).toEqual([
      {
        check: 'spelling',
        message:
          'Nguyễn Thị Mai khai không có tồn tại, nhưng: Có 1 tiếng sai. Điểm vẫn theo lời khai. Hãy xem lại lời khai.',
        declaredAt: { path: 'content/khai-bao/mau/I.1.yaml' },
        at,
      },
    ]);
  });
  it('is each told, and only what fails', () => {
    const two = [finding('fail'), finding('fail', { check: 'spelling' }), finding('no-data')];
    expect(told(0, [], two)).toHaveLength(2);
  });
  it('is none where shortfalls are declared', () => expect(told(1, [], others)).toEqual([]));
  it('stands beside shortfalls that were counted', () =>
    expect(told(0, [finding('fail')], others).map(({ check }) => check)).toEqual([
      'image-width',
      'spelling',
    ]));
});

describe('nothing is contradicted', () => {
  it('without a declaration', () =>
    expect(told(undefined, [finding('fail')], [finding('fail')])).toEqual([]));
  it('by facts where points are claimed', () => {
    const claimed = [declaration({ points: 2 })];
    expect(findContradictions(claimed, context, [finding('fail')], [finding('fail')])).toEqual([]);
  });
  it('of a declaration on another requirement', () => {
    const other = [declaration({ requirement: 'y', shortfalls: 0 })];
    expect(findContradictions(other, context, [finding('fail')], [])).toEqual([]);
  });
});

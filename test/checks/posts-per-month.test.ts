import { describe, expect, it } from 'vitest';
import { postsPerMonth } from '../../src/checks/posts-per-month.ts';
import type { Month } from '../../src/domain/calendar.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { post } from '../support/facts.ts';

const one = { min: { 'chuyen-mon': 1 } };
const two = { min: { 'chuyen-mon': 2 }, labels: { 'chuyen-mon': 'Chuyên môn' } };
const september = '2025-09/chuyen-mon';

testCheck(postsPerMonth, {
  'accepts the limit itself': {
    options: two,
    facts: { posts: [post('2025-09-01'), post('2025-09-30')] },
    expect: { [september]: 'pass' },
  },
  'rejects one post too few, and says how many to add': {
    options: two,
    facts: { posts: [post('2025-09-01')] },
    expect: { [september]: 'fail' },
    says: {
      [september]: ['Tháng 9/2025, mục Chuyên môn', 'có 1 tin bài, cần ít nhất 2', 'Hãy đăng thêm 1 bài'],
    },
  },
  'counts a month without posts as zero': {
    options: one,
    period: ['2025-11-15', '2026-01-31'],
    asOf: '2026-02-01',
    facts: { posts: [post('2025-11-01'), post('2026-01-31')] },
    expect: { '2025-11/chuyen-mon': 'pass', '2025-12/chuyen-mon': 'fail', '2026-01/chuyen-mon': 'pass' },
  },
  'counts a month whole where the period begins or ends within it': {
    options: one,
    period: ['2025-09-15', '2025-10-15'],
    facts: { posts: [post('2025-09-01'), post('2025-10-31')] },
    expect: { [september]: 'pass', '2025-10/chuyen-mon': 'pass' },
  },
  'says in words that there is none': {
    options: two,
    facts: {},
    expect: { [september]: 'fail' },
    says: { [september]: ['chưa có tin bài nào', 'Hãy đăng thêm 2 bài'] },
  },
  'does not count posts of the months before and after': {
    options: one,
    facts: { posts: [post('2025-08-31'), post('2025-10-01')] },
    expect: { [september]: 'fail' },
  },
  'judges each category by its own number': {
    options: { min: { 'chuyen-mon': 1, 'hoat-dong': 2 } },
    facts: { posts: [post('2025-09-02'), post('2025-09-05', 'hoat-dong'), post('2025-09-06', 'tin-khac')] },
    expect: { [september]: 'pass', '2025-09/hoat-dong': 'fail' },
  },
  'says nothing of categories without a quota': {
    options: one,
    facts: { posts: [post('2025-09-02'), post('2025-09-05', 'tin-khac')] },
    expect: { [september]: 'pass' },
  },
  'keeps the last day of a month open': {
    options: two,
    asOf: '2025-09-30',
    facts: { posts: [post('2025-09-02')] },
    expect: { [september]: 'no-data' },
    says: { [september]: ['Còn thiếu 1 bài', 'còn 1 ngày', 'hạn 30/09/2025'] },
  },
  'closes a month on the next day': {
    options: two,
    asOf: '2025-10-01',
    facts: { posts: [post('2025-09-02')] },
    expect: { [september]: 'fail' },
  },
  'passes an open month that has enough already': {
    options: two,
    asOf: '2025-09-10',
    facts: { posts: [post('2025-09-02'), post('2025-09-10')] },
    expect: { [september]: 'pass' },
  },
  'counts the first day of a month in the days left': {
    options: one,
    asOf: '2025-09-01',
    facts: {},
    expect: { [september]: 'no-data' },
    says: { [september]: ['còn 30 ngày'] },
  },
  'does not judge months to come': {
    options: one,
    period: ['2025-09-01', '2025-10-31'],
    asOf: '2025-09-30',
    facts: { posts: [post('2025-09-02')] },
    expect: { [september]: 'pass', '2025-10/chuyen-mon': 'no-data' },
    says: { '2025-10/chuyen-mon': ['Tháng 10/2025', 'chưa bắt đầu'] },
  },
  'does not count posts dated after the day of judging': {
    options: one,
    asOf: '2025-09-10',
    facts: { posts: [post('2025-09-11')] },
    expect: { [september]: 'no-data' },
  },
  'counts posts dated on the day of judging': {
    options: one,
    asOf: '2025-09-10',
    facts: { posts: [post('2025-09-10')] },
    expect: { [september]: 'pass' },
  },
  'leaves quiet months out': {
    options: one,
    period: ['2025-09-01', '2025-10-31'],
    facts: { posts: [post('2025-10-02')], quietMonths: ['2025-09' as Month] },
    expect: { '2025-10/chuyen-mon': 'pass' },
  },
  'does not count notices': {
    options: { min: { 'tin-khac': 1 } },
    facts: { posts: [post('2025-09-02', 'thong-bao')] },
    expect: { '2025-09/tin-khac': 'fail' },
  },
  'counts notices into the category that is asked for': {
    options: { min: { 'tin-khac': 1, 'hoat-dong': 1 }, noticesCountAs: 'tin-khac' },
    facts: { posts: [post('2025-09-02', 'thong-bao')] },
    expect: { '2025-09/tin-khac': 'pass', '2025-09/hoat-dong': 'fail' },
  },
});

describe('a finding on posts', () => {
  it('tells what was measured and what is required', () => {
    const [finding] = findingsOf(postsPerMonth, { options: two, facts: { posts: [post('2025-09-02')] } });
    expect(finding).toMatchObject({ measured: { value: 1, unit: 'tin bài' }, required: { min: 2 } });
    expect(finding).not.toHaveProperty('pending');
  });
  it('is pending only while its month is open', () => {
    expect(findingsOf(postsPerMonth, { options: one, facts: {}, asOf: '2025-09-30' })[0]?.pending).toBe(true);
    expect(
      findingsOf(postsPerMonth, { options: one, facts: {}, asOf: '2025-10-01' })[0]?.pending,
    ).toBeUndefined();
  });
});

it.each([{ min: { 'chuyen-mon': 0 } }, { min: { 'chuyen-mon': 1.5 } }, {}, { min: {}, minn: 1 }])(
  'refuses the options %j',
  (options) => expect(postsPerMonth.options.safeParse(options).success).toBe(false),
);

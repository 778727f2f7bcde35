import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../src/report/school-records.ts';
import { registerMonths } from '../../src/site/register/register-months.ts';
import { quarterCounts } from '../../src/site/register/register-quarters.ts';
import { day } from '../support/facts.ts';

const row = (date: string, author?: string): RegisterRow => ({
  day: day(date),
  title: 'Tin',
  category: 'hoat-dong',
  categoryName: 'Hoạt động của trường',
  ...(author && { author }),
  address: '/tin-tuc/tin/',
  path: 'content/tin-tuc/tin.md',
});

const rows = [
  row('2025-09-30', 'Trần Bình'),
  row('2025-10-01', 'Trần Bình'),
  row('2025-12-31', 'Nguyễn An'),
  row('2026-01-01'),
  row('2026-01-02'),
  row('2026-01-03'),
];

it('the register stands by month, months without a post are left out', () => {
  expect(registerMonths(rows).map(({ title, rows: own }) => [title, own.length])).toEqual([
    ['Tháng 9/2025', 1],
    ['Tháng 10/2025', 1],
    ['Tháng 12/2025', 1],
    ['Tháng 1/2026', 3],
  ]);
});

describe('posts by person and quarter', () => {
  const { quarters, people } = quarterCounts(rows, ({ author }) => author, 'Chưa ghi');

  it('go by quarters of the calendar year', () => {
    expect(quarters).toEqual(['Quý III/2025', 'Quý IV/2025', 'Quý I/2026']);
  });

  it('name whoever did most first, and those without a name last', () => {
    expect(people).toEqual([
      { name: 'Trần Bình', counts: [1, 1, 0], total: 2 },
      { name: 'Nguyễn An', counts: [0, 1, 0], total: 1 },
      { name: 'Chưa ghi', counts: [0, 0, 3], total: 3 },
    ]);
  });
});

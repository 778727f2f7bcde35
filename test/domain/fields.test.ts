import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  choice,
  colour,
  count,
  day,
  decimal,
  email,
  list,
  moment,
  month,
  schoolYear,
  slug,
  text,
  webAddress,
  yesNo,
} from '../../src/domain/fields.ts';

const words = { label: 'Mục' };

function readsAs(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : 'refused';
}

const table: Readonly<
  Record<string, { schema: z.ZodType; cases: readonly (readonly [unknown, unknown])[] }>
> = {
  text: {
    schema: text(words),
    cases: [
      ['  Khai giảng ', 'Khai giảng'],
      ['012', '012'],
      ['', 'refused'],
      [undefined, 'refused'],
      [['a'], 'refused'],
    ],
  },
  day: {
    schema: day(words),
    cases: [
      [' 5/9/2025 ', '2025-09-05'],
      ['30/02/2025', 'refused'],
      ['', 'refused'],
    ],
  },
  moment: {
    schema: moment(words),
    cases: [
      [' 8/9/2025 ', '2025-09-08'],
      [' 2025-09-08 07:30 ', '2025-09-08T07:30'],
      ['2025-09-08T00:30:00Z', '2025-09-08T07:30'],
      ['2025-09-08T24:00', 'refused'],
      ['30/02/2025', 'refused'],
      ['', 'refused'],
      [undefined, 'refused'],
    ],
  },
  month: {
    schema: month(words),
    cases: [
      ['2026-06', '2026-06'],
      ['2026-6', '2026-06'],
      ['06/2026', '2026-06'],
      ['6/2026', '2026-06'],
      ['2026-13', 'refused'],
      ['2026-00', 'refused'],
      ['tháng 6', 'refused'],
      ['2026-06-01', 'refused'],
    ],
  },
  'count from 0': {
    schema: count(words),
    cases: [
      ['0', 0],
      ['12', 12],
      [' 3 ', 3],
      ['-1', 'refused'],
      ['1.5', 'refused'],
      ['ba', 'refused'],
      ['', 'refused'],
      ['1e3', 'refused'],
    ],
  },
  'count from 2': {
    schema: count(words, 2),
    cases: [
      ['2', 2],
      ['1', 'refused'],
    ],
  },
  decimal: {
    schema: decimal(words),
    cases: [
      ['0', 0],
      ['0,5', 0.5],
      ['0.5', 0.5],
      ['2', 2],
      ['-1', 'refused'],
      ['1,2,3', 'refused'],
      [',5', 'refused'],
      ['', 'refused'],
    ],
  },
  'yes or no': {
    schema: yesNo(words),
    cases: [
      ['true', true],
      ['Có', true],
      ['yes', true],
      ['false', false],
      ['không', false],
      ['NO', false],
      ['1', 'refused'],
      ['có lẽ', 'refused'],
    ],
  },
  colour: {
    schema: colour(words),
    cases: [
      ['#1D6A3F', '#1d6a3f'],
      [' 1d6a3f ', '#1d6a3f'],
      ['#1d6a3', 'refused'],
      ['#1d6a3f0', 'refused'],
      ['#1d6a3g', 'refused'],
      ['xanh', 'refused'],
      ['', 'refused'],
    ],
  },
  choice: {
    schema: choice(words, { a: 'A', b: 'B' }),
    cases: [
      ['a', 'a'],
      ['A', 'refused'],
      ['c', 'refused'],
    ],
  },
  list: {
    schema: list(words, text(words)),
    cases: [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a', ['a']],
      [[], []],
      [undefined, 'refused'],
      [[''], 'refused'],
    ],
  },
  'web address': {
    schema: webAddress(words),
    cases: [
      ['https://a.vn/b', 'https://a.vn/b'],
      ['http://a.vn', 'http://a.vn'],
      ['a.vn', 'refused'],
      ['javascript:alert(1)', 'refused'],
      ['ftp://a.vn', 'refused'],
    ],
  },
  email: {
    schema: email(words),
    cases: [
      ['a@b.edu.vn', 'a@b.edu.vn'],
      ['a@b', 'refused'],
    ],
  },
  slug: {
    schema: slug(words),
    cases: [
      ['khai-giang-2025', 'khai-giang-2025'],
      ['Khai', 'refused'],
      ['khai--giang', 'refused'],
      ['khai-', 'refused'],
      ['khai giảng', 'refused'],
    ],
  },
  'school year': {
    schema: schoolYear(words),
    cases: [
      ['2025-2026', '2025-2026'],
      ['2025 – 2026', '2025-2026'],
      ['2025-2027', 'refused'],
      ['2025', 'refused'],
    ],
  },
};

describe.each(Object.entries(table))('%s', (_, { schema, cases }) => {
  it.each(cases)('%j is %j', (value, expected) => expect(readsAs(schema, value)).toEqual(expected));
});

it('keeps its words for messages and forms', () => {
  expect(
    day({ label: 'Ngày đăng', hint: 'Ngày bài lên trang.', example: '2025-09-05' }).meta(),
  ).toMatchObject({
    title: 'Ngày đăng',
    description: 'Ngày bài lên trang.',
    examples: ['2025-09-05'],
  });
});

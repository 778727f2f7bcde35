import { expect, it } from 'vitest';
import { withComingWeek } from '../../src/editor/browser/coming-week.ts';
import { day } from '../support/facts.ts';

const sections = [
  { name: 'tin-tuc', slug: '{{title}}' },
  { name: 'thuc-don', slug: { hint: 'Tên tệp' }, fields: [{ name: 'published' }, { name: 'days' }] },
];
const begun = (today: string) => withComingWeek(sections, day(today))[1] as object as Begun;
interface Begun {
  readonly slug: { readonly template: string; readonly hint: string };
  readonly fields: readonly { readonly default?: readonly { readonly date: string }[] }[];
}

it('begins a week with its name and its days from Monday to Friday', () => {
  const { slug, fields } = begun('2025-09-04');
  expect(slug).toEqual({ template: '2025-W36', hint: 'Tên tệp' });
  expect(fields[1]?.default?.map(({ date }) => date)).toEqual([
    '2025-09-01',
    '2025-09-02',
    '2025-09-03',
    '2025-09-04',
    '2025-09-05',
  ]);
});

it('is about the next week from Friday on', () => {
  expect(begun('2025-09-05').slug.template).toBe('2025-W37');
  expect(begun('2025-09-07').slug.template).toBe('2025-W37');
  expect(begun('2025-09-08').slug.template).toBe('2025-W37');
});

it('leaves everything else as it is', () => {
  expect(withComingWeek(sections, day('2025-09-04'))[0]).toBe(sections[0]);
});

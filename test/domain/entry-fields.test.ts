import { expect, it } from 'vitest';
import { datedInPeriod, dayField, fileOfEntry, textField } from '../../src/domain/entry-fields.ts';
import { day, entry } from '../support/facts.ts';

it('a field that holds no text is left out', () => {
  const post = entry('tin-tuc', 'a', { title: 'A', order: 3, tags: ['a'] });
  expect(['title', 'order', 'tags', 'author'].map((field) => textField(post, field))).toEqual([
    'A',
    undefined,
    undefined,
    undefined,
  ]);
});

it('the day of a moment is its day', () => {
  const week = entry('lich-cong-tac', '2025-W37', { published: '2025-09-08T07:30', from: '2025-09-08' });
  expect(dayField(week, 'published')).toBe('2025-09-08');
  expect(dayField(week, 'from')).toBe('2025-09-08');
  expect(dayField(week, 'to')).toBeUndefined();
});

it('entries of the period are dated from its first to its last day, and not after the day of judging', () => {
  const dated = (asOf: string) =>
    datedInPeriod(
      ['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-01'].map((date) =>
        entry('tin-tuc', date, { date }),
      ),
      ['tin-tuc'],
      { period: { from: day('2025-09-01'), to: day('2025-09-30') }, asOf: day(asOf) },
    ).map(({ date }) => date);
  expect(dated('2025-12-31')).toEqual(['2025-09-01', '2025-09-30']);
  expect(dated('2025-09-30')).toEqual(['2025-09-01', '2025-09-30']);
  expect(dated('2025-09-29')).toEqual(['2025-09-01']);
});

it('entries of other types, and those without a day, are left out', () => {
  const context = { period: { from: day('2025-09-01'), to: day('2025-09-30') }, asOf: day('2025-12-31') };
  const entries = [entry('album', 'a', { date: '2025-09-05' }), entry('tin-tuc', 'b')];
  expect(datedInPeriod(entries, ['tin-tuc'], context)).toEqual([]);
});

it('the file of an entry is told from the content folder', () => {
  expect(fileOfEntry(entry('tin-tuc', 'a'))).toBe('tin-tuc/a.md');
});

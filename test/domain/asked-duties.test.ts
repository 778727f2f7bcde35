import { expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read-criteria.ts';
import { askedDuties } from '../../src/domain/asked-duties.ts';
import { projectRoot } from '../support/portal.ts';

const duties = (id: string) => askedDuties(readCriteria(projectRoot, id));

it('each part of the year is a duty of its own, and the whole that has parts is none', () => {
  const found = duties('tt-26-2026').filter(({ id }) => id.includes('/27.2'));
  expect(found.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['tt-26-2026/27.2-q1', 'tt-26-2026/27.2-6t', 'tt-26-2026/27.2-9t']),
  );
  expect(found.map(({ id }) => id)).not.toContain('tt-26-2026/27.2');
  expect(found.find(({ id }) => id.endsWith('-6t'))?.label).toBe('Thực hiện dự toán, 6 tháng');
});

it('a rule on all pages names no duty', () => {
  expect(duties('tt-09-2024').filter(({ id }) => id.includes('undefined'))).toEqual([]);
});

it('tells of which schools a duty is asked', () => {
  const found = duties('tt-09-2024');
  expect(found.find(({ id }) => id === 'tt-09-2024/6')?.onlyFor?.levels).toEqual(['mam-non']);
  expect(found.find(({ id }) => id === 'tt-09-2024/5')?.onlyFor).toBeUndefined();
});

import { expect, it } from 'vitest';
import { findReferences } from '../../../src/facts/markdown/find-references.ts';

it('finds each next occurrence of a target', () => {
  const find = findReferences('một a.jpg\nhai a.jpg b.jpg\n');
  expect([find('a.jpg'), find('b.jpg'), find('a.jpg')]).toEqual([
    { line: 1, column: 5 },
    { line: 2, column: 11 },
    { line: 2, column: 5 },
  ]);
});

it('places what it cannot find where the last one was', () => {
  const find = findReferences('một\nhai a.jpg');
  expect(find('x')).toEqual({ line: 1, column: 1 });
  expect(find('a.jpg')).toEqual({ line: 2, column: 5 });
  expect(find('')).toEqual({ line: 2, column: 5 });
});

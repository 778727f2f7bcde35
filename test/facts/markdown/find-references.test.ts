import { expect, it } from 'vitest';
import { findReferences } from '../../../src/facts/markdown/find-references.ts';

it('finds each next occurrence of a target', () => {
  const find = findReferences('một a.jpg\nhai a.jpg b.jpg\n');
  expect([find('a.jpg'), find('b.jpg'), find('a.jpg')]).toMatchObject([
    { line: 1, column: 5 },
    { line: 2, column: 11 },
    { line: 2, column: 5 },
  ]);
});

it('finds a target whose letters have been percent-encoded since, as it was written', () => {
  expect(findReferences('x\n![a](<ảnh lớp.jpg>)')('%E1%BA%A3nh%20l%E1%BB%9Bp.jpg')).toEqual({
    target: 'ảnh lớp.jpg',
    line: 2,
    column: 7,
  });
});

it('leaves a percent sign that is no escape alone', () => {
  expect(findReferences('![a](100%.jpg)')('100%.jpg')).toMatchObject({ target: '100%.jpg', column: 6 });
});

it('places what it cannot find where the last one was', () => {
  const find = findReferences('một\nhai a.jpg');
  expect(find('x')).toMatchObject({ target: 'x', line: 1, column: 1 });
  expect(find('a.jpg')).toMatchObject({ line: 2, column: 5 });
  expect(find('')).toMatchObject({ line: 2, column: 5 });
});

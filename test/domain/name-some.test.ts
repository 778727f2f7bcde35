import { expect, it } from 'vitest';
import { distinctSubjects } from '../../src/domain/distinct-subjects.ts';
import { nameSome } from '../../src/domain/name-some.ts';

it.each([
  [[], ''],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'g'], 'a, b, c, d, e và 1 mục khác'],
])('%j is told as "%s"', (names, told) => expect(nameSome(names)).toBe(told));

it('the same subject is told apart by a number', () => {
  const nameOf = distinctSubjects();
  expect(['a', 'b', 'a', 'a'].map(nameOf)).toEqual(['a', 'b', 'a (2)', 'a (3)']);
});

import { expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers, encodeSmall, smallAt } from '../../../src/site/search/number-code.ts';

it('reads the numbers that it wrote, on both sides of every length', () => {
  const numbers = [0, 1, 31, 32, 33, 1023, 1024, 32_767, 32_768, 5_000_000];
  expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
  expect(decodeNumbers('')).toEqual([]);
});

it.each([
  [31, 1],
  [32, 2],
  [1023, 2],
  [1024, 3],
])('%i takes %i characters', (number, length) => {
  expect(encodeNumbers([number])).toHaveLength(length);
});

it('keeps small numbers in one character each, cut to 0 and 63', () => {
  const text = [-1, 0, 63, 64].map(encodeSmall).join('');
  expect([0, 1, 2, 3].map((at) => smallAt(text, at))).toEqual([0, 0, 63, 63]);
});

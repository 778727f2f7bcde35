import { expect, it } from 'vitest';
import { foldedOf, keyOf, wordsOf } from '../../../src/site/search/words.ts';

const words = (text: string) => [...wordsOf(text)].map(({ word }) => word);

it.each([
  ['Đường đến trường', ['đường', 'đến', 'trường']],
  ['ĐẠI HỘI'.normalize('NFD'), ['đại', 'hội']],
  ['12/BC-MNHS', ['12', 'bc', 'mnhs']],
  ['08/QĐ', ['8', 'qđ']],
  ['lớp 3A, ngày 05/09', ['lớp', '3a', 'ngày', '5', '9']],
  ['0', ['0']],
  [' … – ', []],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it('tells where a word stands, in the text as it is in NFC', () => {
  expect([...wordsOf('Hội chợ'.normalize('NFD'))].map(({ at }) => at)).toEqual([0, 4]);
});

it.each([
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
])('%s and %s are the same word', (old, usual) => {
  expect(keyOf(old)).toBe(keyOf(usual));
});

it.each([
  ['đường', 'dương'],
  ['bán', 'ban'],
  ['bán', 'bản'],
  ['đá', 'da'],
])('%s and %s are different words that look alike without marks', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
  expect(foldedOf(one)).toBe(foldedOf(other));
});

import { describe, expect, it } from 'vitest';
import { querySpellings, spellingsOf } from '../../../src/site/search/spellings.ts';

describe('a word is asked for', () => {
  it.each([
    ['duong', ['duong', 'đuong']],
    ['truong', ['truong']],
    ['đường', ['đường']],
    ['dương', ['dương']],
    ['8', ['8', '08']],
    ['12', ['12']],
    ['3a', ['3a']],
    ['qd', ['qd', 'qđ']],
    ['bgddt', ['bgddt', 'bgđđt', 'bgđdt', 'bgdđt']],
    ['hoà', ['hoà', 'hòa']],
    ['hòa', ['hòa', 'hoà']],
    ['khỏe', ['khỏe', 'khoẻ']],
    ['thuỷ', ['thuỷ', 'thủy']],
    ['quý', ['quý']],
    ['hoàng', ['hoàng']],
  ])('%s as %j', (word, expected) => {
    expect(spellingsOf(word)).toEqual(expected);
  });
});

describe('a query is asked', () => {
  it('as typed, with đ everywhere, then with đ in one word at a time', () => {
    expect(querySpellings(['dai', 'hoi', 'doi'])).toEqual([
      'dai hoi doi',
      'đai hoi đoi',
      'đai hoi doi',
      'dai hoi đoi',
    ]);
  });

  it('at most four times, once where nothing is in doubt', () => {
    expect(querySpellings(['da', 'de', 'di', 'do'])).toHaveLength(4);
    expect(querySpellings(['khai', 'giảng'])).toEqual(['khai giảng']);
  });

  it('keeps words with marks as they are', () => {
    expect(querySpellings(['duong', 'đi'])).toEqual(['duong đi', 'đuong đi']);
  });
});

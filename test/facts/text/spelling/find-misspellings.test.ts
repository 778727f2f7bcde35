import { describe, expect, it } from 'vitest';
import { findMisspellings } from '../../../../src/facts/text/spelling/find-misspellings.ts';
import { isWellSpelt } from '../../../../src/facts/text/spelling/well-spelt.ts';

const words = (text: string) => findMisspellings(text, 1).map(({ word }) => word);

describe('a word is spelt as Vietnamese is', () => {
  it.each(
    'quốc hòa hoà khỏe khoẻ thủy thuỷ quý giữa của mùa gìn gì giếng khuỷu ngoèo khuya chuyện nghĩa tuổi người yếu thuở thuế quở oải rượu hươu kẻ quyển toán quều pê kỹ lý'.split(
      ' ',
    ),
  )('%s', (word) => expect(isWellSpelt(word)).toBe(true));
  it.each([
    ['ngh before a', 'nghành'],
    ['gh before a', 'ghà'],
    ['ng before i', 'ngỉ'],
    ['g before ê', 'gế'],
    ['k before u', 'kũng'],
    ['c before e', 'cẻ'],
    ['the tone before a closed vowel', 'tóan'],
    ['the tone on the second of two vowels', 'baỏ'],
    ['the tone behind a vowel pair that begins with it', 'giưã'],
    ['no tone where the end needs one', 'viêt'],
    ['an onset that there is not', 'strên'],
    ['two syllables in one', 'nhàtrường'],
  ])('not with %s', (_, word) => expect(isWellSpelt(word)).toBe(false));
});

describe('words of a page', () => {
  it('are told with place and what was meant', () => {
    expect(findMisspellings('Chào.\n\nCác nghành nghề', 4)).toEqual([
      { word: 'nghành', suggestion: 'ngành', line: 6, column: 5 },
    ]);
  });
  it('are told without a suggestion where none is at hand', () => {
    expect(findMisspellings('Đọc strên mạng', 1)).toEqual([{ word: 'strên', line: 1, column: 5 }]);
  });
  it('are each told, in their order', () =>
    expect(words('viế bài, bổ xung, viế')).toEqual(['viế', 'bổ xung', 'viế']));
  it('are told where a name was joined to them', () =>
    expect(words('đường củaViettel')).toEqual(['củaViettel']));
});

describe('phrases that are often taken for others', () => {
  it('are found in any case', () =>
    expect(findMisspellings('Nôi quy nhà trường', 1)).toMatchObject([
      { word: 'Nôi quy', suggestion: 'nội quy' },
    ]));
  it('are whole words', () => expect(words('sử dungs, ay kiến')).toEqual([]));
});

describe('left alone are', () => {
  it.each([
    ['names', 'Đắk Lắk, Kpă Klơng, Nghành'],
    ['words without marks', 'the quick brown fox, strong'],
    ['words of other languages', 'café, façade, jalapeño, über'],
    ['loan words', 'vectơ, glucôzơ, tuýp'],
    ['letters and rimes that are spoken of', 'ă, â, ươ, vần uyêt, ăc'],
    ['abbreviations', 'đc, đ/c, 1đ'],
    ['words drawn out', 'quáaaa'],
    ['parts of a whole', 'pa-nôl, ảnhx.jpg, H’Môngx, strên_2'],
    ['code', '`strên`\n\n```\nstrên\n```\n'],
    ['code that is not closed', 'Chào\n\n~~~\nstrên\n'],
    ['addresses', 'https://example.vn/strên [xem](strên) <strên> strên@example.vn'],
    ['formulas', '$strên$ {strên}'],
  ])('%s', (_, text) => expect(words(text)).toEqual([]));
});

it('goes on after code', () => expect(words('```\nstrên\n```\n\nviế\n')).toEqual(['viế']));

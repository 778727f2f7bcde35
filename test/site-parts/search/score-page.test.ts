import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../src/site/search/open-index.ts';
import { formsOf } from '../../../src/site/search/places.ts';
import { readQuery } from '../../../src/site/search/read-query.ts';
import { scorePage } from '../../../src/site/search/score-page.ts';

function score(query: string, page: Partial<PageText>, weight = 0.5, fillers: readonly string[] = []) {
  const words = readQuery(query, { synonyms: [], numbered: [], fillers })[0]?.words ?? [];
  const whole = { address: '', title: '', description: '', text: '', day: '', ...page };
  return scorePage(
    words,
    words.map(() => 1),
    formsOf(whole),
    weight,
  );
}

describe('of two pages, the first stands before the second:', () => {
  it.each<[string, string, Partial<PageText>, Partial<PageText>]>([
    ['a title before a text', 'khai giảng', { title: 'Khai giảng' }, { text: 'Khai giảng' }],
    ['a description before a text', 'khai giảng', { description: 'Khai giảng' }, { text: 'Khai giảng' }],
    ['words side by side', 'khai giảng', { text: 'khai giảng' }, { text: 'giảng khai' }],
    ['all words', 'khai giảng', { text: 'khai giảng' }, { text: 'khai khai khai' }],
    ['the very marks', 'bán trú', { text: 'bán trú' }, { text: 'bàn trú' }],
    ['the whole word', 'ban', { text: 'ban' }, { text: 'bang' }],
    ['a short title', 'khai giảng', { title: 'Lễ khai giảng' }, { title: 'Lễ khai giảng và các việc khác' }],
  ])('%s', (_, query, first, second) => {
    expect(score(query, first).score).toBeGreaterThan(score(query, second).score);
  });

  it('what matters more, among equals', () => {
    const page = { text: 'khai giảng' };
    expect(score('khai giảng', page, 0.6).score).toBeGreaterThan(score('khai giảng', page, 0.5).score);
  });
});

it('đường is not found in dương, nor dương in đường', () => {
  expect(score('đường', { title: 'An Dương Vương' }).score).toBe(0);
  expect(score('dương', { title: 'Con đường' }).score).toBe(0);
});

it('tells what to mark, as it is written in the page', () => {
  expect([...score('duong di', { text: 'Trên đường đi' }).keys]).toEqual(["đương'1", 'đi']);
});

it('marks words that only ask where a page has nothing else of the query', () => {
  const marked = (text: string) => [...score('co nha', { text }, 0.5, ['co']).keys];
  expect(marked('cô Nhã có sách')).toEqual(["nha'3"]);
  expect(marked('có sách')).toEqual(["co'4"]);
});

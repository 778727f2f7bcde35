import { expect, it } from 'vitest';
import { findCandidates } from '../../../src/site/search/find-candidates.ts';
import type { Marks, SearchIndex } from '../../../src/site/search/open-index.ts';
import { readQuery } from '../../../src/site/search/read-query.ts';

type Pages = Readonly<Record<string, readonly string[]>>;

/** An index that answers from a table, and notes what it was asked. */
function indexOf(pagesOf: Pages, scoresOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) {
  const asked: [string, Marks][] = [];
  const pages = new Map(
    [...new Set(Object.values(pagesOf).flat())].map((id) => [
      id,
      { id, section: 'Tin tức', schoolYear: '', weight: id === 'important' ? 1 : 0.5 },
    ]),
  );
  const index: SearchIndex = {
    pages,
    async pagesWith(word, marks) {
      asked.push([word, marks]);
      return new Set(pagesOf[word]);
    },
    scores: async (words) => new Map(Object.entries(scoresOf[words] ?? {})),
    textOf: async () => undefined,
  };
  return { index, asked };
}

/** A space at the end: the last word is whole. */
async function candidatesFor(query: string, index: SearchIndex) {
  const [reading] = readQuery(`${query} `, { synonyms: [], numbered: [], fillers: ['co'] });
  const { candidates } = await findCandidates(reading ?? { words: [], worth: 1 }, index, 1);
  return candidates.toSorted((a, b) => b.estimate - a.estimate).map(({ id }) => id);
}

it('asks for words without marks in every spelling, for those with marks exactly', async () => {
  const { index, asked } = indexOf({});
  await candidatesFor('duong đường', index);
  expect(asked).toEqual([
    ['duong', 'any'],
    ['đuong', 'any'],
    ['đường', 'exact'],
  ]);
});

it('a page found in several spellings is one page, with the best score', async () => {
  const { index } = indexOf({ dai: ['a'], đai: ['a', 'b'] }, { dai: { a: 1, b: 5 }, đai: { a: 10 } });
  expect(await candidatesFor('dai', index)).toEqual(['a', 'b']);
});

it('a page with too few of the words is no candidate; words that only ask hardly count', async () => {
  const { index } = indexOf({ an: ['a', 'b'], uong: ['a'], thit: ['a'], co: ['c'] });
  expect(await candidatesFor('an uong thit co', index)).toEqual(['a']);
});

it('what matters more promises more', async () => {
  const { index } = indexOf({ an: ['plain', 'important'] });
  expect(await candidatesFor('an', index)).toEqual(['important', 'plain']);
});

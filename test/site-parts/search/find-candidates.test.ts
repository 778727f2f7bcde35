import { describe, expect, it } from 'vitest';
import { enoughWhole, findCandidates } from '../../../src/site/search/find-candidates.ts';
import type { Marks, SearchIndex } from '../../../src/site/search/open-index.ts';
import { readQuery } from '../../../src/site/search/read-query.ts';

type Pages = Readonly<Record<string, readonly string[]>>;

/** An index that answers from a table, and notes what it was asked. */
function indexOf(pagesOf: Pages, scoresOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {}) {
  const asked: [string, Marks][] = [];
  const read: string[] = [];
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
    async textOf(id) {
      read.push(id);
      return undefined;
    },
  };
  return { index, asked, read };
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

describe('the last word', () => {
  const words = { words: [], worth: 1 };
  const found = async (query: string, index: SearchIndex) => {
    const [reading] = readQuery(query, { synonyms: [], numbered: [], fillers: [] });
    return (await findCandidates(reading ?? words, index, 1)).candidates.map(({ id }) => id);
  };
  const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);

  it('may be the beginning of a longer one', async () => {
    const { index } = indexOf({ com: many(enoughWhole - 1), other: ['longer'] }, { com: { longer: 1 } });
    expect(await found('com', index)).toContain('longer');
  });

  it('is a whole one where many pages have it', async () => {
    const { index } = indexOf({ com: many(enoughWhole), other: ['longer'] }, { com: { longer: 1 } });
    expect(await found('com', index)).not.toContain('longer');
  });
});

it('begins to read the pages that Pagefind likes best, not all of them', async () => {
  const ids = Array.from({ length: 40 }, (_, at) => `p${at}`);
  const { index, read } = indexOf({ an: ids }, { an: Object.fromEntries(ids.map((id, at) => [id, at])) });
  const [reading] = readQuery('an ', { synonyms: [], numbered: [], fillers: [] });
  await findCandidates(reading ?? { words: [], worth: 1 }, index, 1, 3);
  expect(read).toEqual(['p39', 'p38', 'p37']);
});

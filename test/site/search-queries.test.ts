import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPlain } from '../../src/site/search/words.ts';
import { visitor } from '../support/visitor.ts';

/** A query of `search-queries.yaml` or `search-queries-held-out.yaml`. */
interface Asked {
  readonly query: string;
  readonly as?: 'nfd' | 'capitals';
  readonly pages: readonly string[];
}

const read = (name: string) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Asked[];
/** Those that the search was made with, and those that were written before anybody looked what it finds. */
const known = read('search-queries.yaml');
const heldOut = read('search-queries-held-out.yaml');

const typed = ({ query, as }: Asked) =>
  as === 'nfd' ? query.normalize('NFD') : as === 'capitals' ? query.toUpperCase() : query;

const leastRecall = 0.95;

const site = visitor();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
  await page.goto('/tim-kiem/');
});
afterAll(() => page.context().close());

/** Addresses of the first five pages found, once the results belong to the query. */
async function firstFive(query: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: 'Điều cần tìm' }).fill(query);
  // With the status the old results are gone; new ones follow unless it says that there are none.
  await page.waitForFunction((asked) => {
    const status = document.querySelector('[data-trang-thai]')?.textContent ?? '';
    const hasResults = document.querySelector('[data-ket-qua] a') !== null;
    const isAnswer = status.includes(`“${asked}”`) && !status.startsWith('Đang tìm');
    return isAnswer && (hasResults || status.startsWith('Chưa có trang nào nói'));
  }, query);
  return page
    .locator('[data-ket-qua] a')
    .evaluateAll((links) =>
      links.slice(0, 5).map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')),
    );
}

/** How much of what is looked for is among the first five: the mean over all queries, and what is not, in words. */
async function recallOf(queries: readonly Asked[]): Promise<{ recall: number; misses: string[] }> {
  const misses: string[] = [];
  let found = 0;
  for (const asked of queries) {
    const first = await firstFive(typed(asked));
    const missing = asked.pages.filter((expected) => !first.includes(expected));
    found += 1 - missing.length / asked.pages.length;
    if (missing.length > 0) misses.push(`${typed(asked)}: ${missing.join(', ')} not in ${first.join(', ')}`);
  }
  return { recall: found / queries.length, misses };
}

describe('the lists of queries', () => {
  it('have at least 60 and 40, half of them without marks, some from a Mac and some in capitals', () => {
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(heldOut.length).toBeGreaterThanOrEqual(40);
    for (const queries of [known, heldOut]) {
      const plain = queries.filter(({ query }) =>
        query
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .every(isPlain),
      );
      expect(plain.length).toBeGreaterThanOrEqual(queries.length / 2);
      expect(queries.map(typed)).toEqual(
        expect.arrayContaining([expect.stringMatching(/\p{Mn}/u), expect.stringMatching(/^[\P{Ll}]+$/u)]),
      );
    }
  });

  it('have nothing in common', () => {
    expect(heldOut.map(typed).filter((query) => known.map(typed).includes(query))).toEqual([]);
  });
});

it.each([
  ['that the search was made with', known],
  ['held out: written before anybody looked what it finds', heldOut],
])(
  `of the pages that people look for, at least ${leastRecall * 100} % are among the first five (queries %s)`,
  async (part, queries) => {
    const { recall, misses } = await recallOf(queries);
    console.log(
      `recall@5 of ${queries.length} queries ${part}: ${recall.toFixed(3)}`,
      ...misses.map((miss) => `\n${miss}`),
    );
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  },
  // Nearly a hundred searches, one after the other.
  300_000,
);

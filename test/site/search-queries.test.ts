import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPlain } from '../../src/site/search/words.ts';
import { visitor } from '../support/visitor.ts';

/** A query of `search-queries.yaml`. */
interface Asked {
  readonly query: string;
  readonly as?: 'nfd' | 'capitals';
  readonly pages: readonly string[];
}

const queries = parse(readFileSync(join(import.meta.dirname, 'search-queries.yaml'), 'utf8')) as Asked[];

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
    return status.includes(`“${asked}”`) && (hasResults || status.startsWith('Chưa có trang nào nói'));
  }, query);
  return page
    .locator('[data-ket-qua] a')
    .evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''));
}

describe('the list of queries', () => {
  it('has at least 60, half of them without marks, some from a Mac and some in capitals', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    const plain = queries.filter(({ query }) =>
      query
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .every(isPlain),
    );
    expect(plain.length).toBeGreaterThanOrEqual(queries.length / 2);
    for (const as of ['nfd', 'capitals']) expect(queries.filter((each) => each.as === as)).not.toEqual([]);
  });
});

it(`of the pages that people look for, at least ${leastRecall * 100} % are among the first five`, async () => {
  const misses: string[] = [];
  let found = 0;
  for (const asked of queries) {
    const first = await firstFive(typed(asked));
    const missing = asked.pages.filter((expected) => !first.includes(expected));
    found += 1 - missing.length / asked.pages.length;
    if (missing.length > 0) misses.push(`${typed(asked)}: ${missing.join(', ')} not in ${first.join(', ')}`);
  }
  const recall = found / queries.length;
  console.log(
    `recall@5 of ${queries.length} queries: ${recall.toFixed(3)}`,
    ...misses.map((miss) => `\n${miss}`),
  );
  expect(recall).toBeGreaterThanOrEqual(leastRecall);
});

import { makeIndex } from '../../src/publish/search/make-index.ts';
import { readWordLists } from '../../src/publish/search/read-word-lists.ts';
import type { SearchRecord } from '../../src/publish/search-records.ts';
import { findPages } from '../../src/site/search/find-pages.ts';
import { openIndex } from '../../src/site/search/open-index.ts';

/** A page of a small index: all but address and title may be left out. */
export type SearchPage = Pick<SearchRecord, 'url' | 'title'> & Partial<SearchRecord>;

/** An index of a few pages, and the addresses it finds for a query. */
export async function searchAmong(pages: readonly SearchPage[]) {
  const records = pages.map((page) => ({
    description: '',
    text: '',
    section: 'Tin tức',
    weight: 0.5,
    ...page,
  }));
  const files = makeIndex(records, readWordLists());
  const fetched: string[] = [];
  const index = await openIndex(async (address) => {
    fetched.push(address);
    return JSON.parse(files.get(address) ?? 'null');
  });
  return {
    files,
    index,
    fetched,
    async find(query: string): Promise<string[]> {
      const { hits } = await findPages(query, index);
      return Promise.all(hits.map(async ({ page }) => (await index.head(page))?.[0] ?? ''));
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWordLists } from '../../src/publish/search/read-word-lists.ts';
import { writePagefind } from '../../src/publish/search/write-pagefind.ts';
import type { SearchRecord } from '../../src/publish/search-records.ts';
import { findPages } from '../../src/site/search/find-pages.ts';
import { openIndex } from '../../src/site/search/open-index.ts';
import { folderWith } from './portal.ts';

/** A page of a small index: all but address and title may be left out. */
export type SearchPage = Pick<SearchRecord, 'url' | 'title'> & Partial<SearchRecord>;

/** An index that Pagefind wrote and reads again, and the addresses it finds for a query. */
export async function searchAmong(pages: readonly SearchPage[]) {
  const folder = join(folderWith({}), 'pagefind');
  const records = pages.map((page) => ({
    description: '',
    text: '',
    section: 'Tin tức',
    weight: 0.5,
    ...page,
  }));
  await writePagefind(records, folder);
  const fetched: string[] = [];
  const index = await openIndex(await openPagefind(folder, (path) => fetched.push(path)));
  const lists = readWordLists();
  return {
    folder,
    index,
    /** Paths of the files that were read. */
    fetched,
    found: (query: string) => findPages(query, index, lists),
    async find(query: string): Promise<string[]> {
      const { hits } = await findPages(query, index, lists);
      return Promise.all(hits.map(async ({ id }) => (await index.textOf(id))?.address ?? ''));
    },
  };
}

/** Pagefind's own script from a folder, its requests answered from there. */
async function openPagefind(folder: string, onFetch: (path: string) => void) {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (asked, options) => {
    const path = decodeURIComponent(new URL(String(asked)).pathname);
    if (!path.startsWith(folder)) return fetchElsewhere(asked, options);
    onFetch(path.slice(folder.length + 1));
    return existsSync(path) ? new Response(readFileSync(path)) : new Response(null, { status: 404 });
  };
  return import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href);
}

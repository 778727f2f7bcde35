import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalDate } from '../domain/calendar.ts';
import type { Portal } from '../facts/portal.ts';
import { pagefindAddress } from '../site/search/pagefind.ts';
import { wordListsAddress } from '../site/search/word-lists.ts';
import { readWordLists } from './search/read-word-lists.ts';
import { writePagefind } from './search/write-pagefind.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index of a portal's pages, and the words that help to understand queries. @param siteDir Root of the site. */
export async function writeSearchIndex(portal: Portal, asOf: LocalDate, siteDir: string): Promise<void> {
  await writePagefind(searchRecords(portal, asOf), join(siteDir, dirname(pagefindAddress)));
  const words = join(siteDir, wordListsAddress);
  mkdirSync(dirname(words), { recursive: true });
  writeFileSync(words, JSON.stringify(readWordLists()));
}

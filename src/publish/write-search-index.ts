import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalDate } from '../domain/calendar.ts';
import type { Portal } from '../facts/portal.ts';
import { makeIndex } from './search/make-index.ts';
import { readWordLists } from './search/read-word-lists.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index of a portal's pages. @param siteDir Root of the site. */
export function writeSearchIndex(portal: Portal, asOf: LocalDate, siteDir: string): void {
  const files = makeIndex(searchRecords(portal, asOf), readWordLists());
  const folders = new Set([...files.keys()].map((address) => dirname(join(siteDir, address))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const [address, content] of files) writeFileSync(join(siteDir, address), content);
}

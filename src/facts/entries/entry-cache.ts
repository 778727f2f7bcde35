import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentTypeId } from '../../content-types/index.ts';
import { openStampedCache, type StampedCache } from '../cache/stamped-cache.ts';
import type { PageScan } from '../text/scan-text.ts';
import type { NotedReference } from './noted-reference.ts';
import type { UnwrittenLine } from './unwritten-line.ts';

/** What checks need of a page, kept between runs so that an unchanged page is not parsed again. */
export interface KnownPage {
  readonly type: ContentTypeId;
  readonly data: Readonly<Record<string, unknown>>;
  readonly references: readonly NotedReference[];
  readonly words: number;
  /** Left out where nothing of its template stands in it. */
  readonly unwritten?: UnwrittenLine;
  /** What a scanner found in its text; left out where none looked. */
  readonly scanned?: PageScan;
}

/** Known pages by file and content: only the very same bytes, read by the very same program, are known. */
export type EntryCache = StampedCache<KnownPage>;

/** @param cacheDir What may be deleted at any time; where left out, nothing is known and nothing is kept. */
export const openEntryCache = (cacheDir: string | undefined): EntryCache =>
  cacheDir === undefined
    ? { get: () => undefined, set: () => {}, save: () => {} }
    : openStampedCache<KnownPage>(join(cacheDir, 'pages.json'), programStamp());

export const contentStamp = (bytes: Uint8Array): string => hash('sha1', bytes, 'base64');

/** Changes with any file of the program that has a say in how a page is read. */
function programStamp(): string {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  const stamps = ['content-types', 'domain', 'facts'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size = 0, mtimeMs = 0 } =
          statSync(join(source, folder, name), { throwIfNoEntry: false }) ?? {};
        return `${name}/${size}/${mtimeMs}`;
      }),
  );
  return hash('sha1', stamps.join('\n'), 'base64');
}

import { type EntryCache, openEntryCache } from './entries/entry-cache.ts';
import { type ReadEntry, type ReadMode, readEntry } from './entries/read-entry.ts';
import { type ContentFile, listFiles } from './files/list-files.ts';
import type { ImageReading } from './images/image-header.ts';
import { readImageHeaders } from './images/read-image-headers.ts';

/** Where the parts of a portal come from: the disk each time, or, while somebody writes, what is remembered of it. */
export interface PortalSources {
  /** Every file of the content folder, in the order of their paths. */
  list(): readonly ContentFile[];
  /** What the headers of these picture files say, by path on this disk. */
  readPictures(diskPaths: readonly string[]): Promise<ReadonlyMap<string, ImageReading>>;
  readFile(file: ContentFile, kind: Parameters<typeof readEntry>[1], mode: ReadMode): ReadEntry;
  /** Pages known from earlier. */
  openCache(): EntryCache;
}

/** Reads everything from the disk. */
export const diskSources = (contentDir: string, cacheDir: string | undefined): PortalSources => ({
  list: () => listFiles(contentDir),
  readPictures: (diskPaths) =>
    readImageHeaders(diskPaths, cacheDir ? { cachePath: `${cacheDir}/images.json` } : {}),
  readFile: readEntry,
  openCache: () => openEntryCache(cacheDir),
});

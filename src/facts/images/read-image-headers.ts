import { statSync } from 'node:fs';
import type { FileStats } from '../cache/stat-cache.ts';
import { askSharp } from './ask-sharp.ts';
import { eachAtOnce } from './each-at-once.ts';
import { openImageCache } from './image-cache.ts';
import type { ImageReading } from './image-header.ts';
import { readImageHeader, unreadable } from './read-image-header.ts';

export interface ReadImageHeadersOptions {
  /** Where readings are kept between runs; nothing is kept when left out. */
  readonly cachePath?: string;
  /** Sizes and times the caller already knows, by path; others are looked up. */
  readonly stats?: ReadonlyMap<string, FileStats>;
}

const atOnce = 8;

/**
 * What the headers of many picture files say, by path. A file in the cache is not opened; one the header
 * readers call damaged is shown to sharp before that is believed.
 */
export async function readImageHeaders(
  paths: Iterable<string>,
  { cachePath, stats }: ReadImageHeadersOptions = {},
): Promise<Map<string, ImageReading>> {
  const cache = cachePath === undefined ? undefined : openImageCache(cachePath);
  const readings = new Map<string, ImageReading>();
  const doubtful: string[] = [];

  function keep(path: string, reading: ImageReading, found: FileStats | undefined): void {
    readings.set(path, reading);
    if (found) cache?.set(path, found, reading);
  }

  for (const path of new Set(paths)) {
    const found = stats?.get(path) ?? statQuietly(path);
    const remembered = found && cache?.get(path, found);
    if (remembered) readings.set(path, remembered);
    else keep(path, found ? readImageHeader(path) : unreadable('missing'), found);
    if (!remembered && isDamaged(readings.get(path))) doubtful.push(path);
  }
  await eachAtOnce(doubtful, atOnce, async (path) =>
    keep(path, await askSharp(path), stats?.get(path) ?? statQuietly(path)),
  );
  cache?.save();
  return readings;
}

/** Nothing for a file that is not there or may not be looked at. */
function statQuietly(path: string): FileStats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const isDamaged = (reading: ImageReading | undefined) =>
  reading?.readable === false && reading.reason === 'damaged';

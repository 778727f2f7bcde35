import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openStatCache } from '../../facts/cache/stat-cache.ts';
import type { PublishedSize } from '../../facts/images/published-size.ts';
import { contentHash } from './content-hash.ts';
import { servableAs } from './servable-as.ts';
import { UnusablePicture } from './unusable-picture.ts';

/** To be raised whenever the same file would give another answer. */
const version = '1';

/** What was found out about files by reading them whole; an unchanged file is not read again. */
export interface PictureMemory {
  /** Whether a file may be served as it is in that size and format; a missing one may not. */
  isServable(file: string, size: PublishedSize): boolean;
  /** @throws {UnusablePicture} when the file is missing. */
  contentHash(file: string): string;
  save(): void;
}

interface Known {
  readonly hash?: string;
  readonly servable?: string;
}

/** Keeps its answers in `files.json` of the cache folder. */
export function openPictureMemory(cacheDir: string): PictureMemory {
  const cache = openStatCache<Known>(join(cacheDir, 'files.json'), version);

  /** Nothing when the file is missing. */
  function recall(file: string, key: keyof Known, find: (file: string) => string) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const known = cache.get(file, stats);
    const answer = known?.[key] ?? find(file);
    if (known?.[key] === undefined) cache.set(file, stats, { ...known, [key]: answer });
    return answer;
  }

  return {
    isServable: (file, size) => recall(file, 'servable', (path) => nameOf(servableAs(path))) === nameOf(size),
    contentHash(file) {
      const hash = recall(file, 'hash', contentHash);
      if (hash === undefined) throw new UnusablePicture('missing');
      return hash;
    },
    save: () => cache.save(),
  };
}

const nameOf = (size: PublishedSize | undefined) =>
  size ? `${size.widthPx}x${size.heightPx}.${size.format}` : 'no';

import { openStampedCache } from './stamped-cache.ts';

/** What tells that a file has not changed. */
export interface FileStats {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is remembered of files between runs, by their size and time: the file itself is not opened. */
export interface StatCache<Value> {
  /** Nothing when the file is new or has another size or time than when it was remembered. */
  get(path: string, stats: FileStats): Value | undefined;
  set(path: string, stats: FileStats, value: Value): void;
  /** Keeps only files seen in this run. Writes only what changed; a folder that refuses it is no error. */
  save(): void;
}

/** See {@link openStampedCache}. */
export function openStatCache<Value>(file: string, version: string): StatCache<Value> {
  const cache = openStampedCache<Value>(file, version);
  return {
    get: (path, stats) => cache.get(path, stampOf(stats)),
    set: (path, stats, value) => cache.set(path, stampOf(stats), value),
    save: () => cache.save(),
  };
}

const stampOf = ({ size, mtimeMs }: FileStats) => `${size}/${mtimeMs}`;

import { readFileSync } from 'node:fs';
import { writeQuietly } from './write-quietly.ts';

/** What tells that a file has not changed. */
export interface FileStats {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What is remembered of files between runs. May be deleted at any time. */
export interface StatCache<Value> {
  /** Nothing when the file is new or has another size or time than when it was remembered. */
  get(path: string, stats: FileStats): Value | undefined;
  set(path: string, stats: FileStats, value: Value): void;
  /** Keeps only files seen in this run. Writes only what changed; a folder that refuses it is no error. */
  save(): void;
}

type Entry<Value> = readonly [size: number, mtimeMs: number, value: Value];

/**
 * Opens the cache kept in a JSON file. Absent, damaged or written by another version, it is empty.
 *
 * Values must be JSON; `version` has to change with their shape or meaning.
 */
export function openStatCache<Value>(file: string, version: string): StatCache<Value> {
  const known = readEntries<Value>(file, version);
  const seen = new Map<string, Entry<Value>>();
  let changed = false;
  return {
    get(path, { size, mtimeMs }) {
      const entry = seen.get(path) ?? known.get(path);
      if (entry?.[0] !== size || entry[1] !== mtimeMs) return undefined;
      seen.set(path, entry);
      return entry[2];
    },
    set(path, { size, mtimeMs }, value) {
      seen.set(path, [size, mtimeMs, value]);
      changed = true;
    },
    save() {
      if (!changed && seen.size === known.size) return;
      writeQuietly(file, JSON.stringify({ version, files: Object.fromEntries(seen) }));
    },
  };
}

function readEntries<Value>(file: string, version: string): ReadonlyMap<string, Entry<Value>> {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    return new Map(isOf(version, content) ? (Object.entries(content.files) as [string, Entry<Value>][]) : []);
  } catch {
    return new Map();
  }
}

const isOf = (version: string, content: unknown): content is { files: object } =>
  typeof content === 'object' &&
  content !== null &&
  'version' in content &&
  content.version === version &&
  'files' in content &&
  typeof content.files === 'object' &&
  content.files !== null &&
  Object.values(content.files).every((entry) => Array.isArray(entry) && entry.length === 3);

import { readFileSync } from 'node:fs';
import { writeQuietly } from './write-quietly.ts';

/** What is remembered of files between runs. May be deleted at any time. */
export interface StampedCache<Value> {
  /** Nothing when the file is new or bears another stamp than when it was remembered. */
  get(path: string, stamp: string): Value | undefined;
  set(path: string, stamp: string, value: Value): void;
  /** Keeps only files seen in this run. Writes only what changed; a folder that refuses it is no error. */
  save(): void;
}

type Entry<Value> = readonly [stamp: string, value: Value];

/**
 * Opens the cache kept in a JSON file. Absent, damaged or written by another version, it is empty.
 *
 * Values must be JSON; `version` has to change with their shape or meaning.
 */
export function openStampedCache<Value>(file: string, version: string): StampedCache<Value> {
  const known = readEntries<Value>(file, version);
  const seen = new Map<string, Entry<Value>>();
  let hasChanged = false;
  return {
    get(path, stamp) {
      const entry = seen.get(path) ?? known.get(path);
      if (entry?.[0] !== stamp) return undefined;
      seen.set(path, entry);
      return entry[1];
    },
    set(path, stamp, value) {
      seen.set(path, [stamp, value]);
      hasChanged = true;
    },
    save() {
      if (!hasChanged && seen.size === known.size) return;
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
  Object.values(content.files).every((entry) => Array.isArray(entry) && entry.length === 2);

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files below a folder, with slashes, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

/** What a folder holds, so that it can be compared later: each path with a digest of its bytes. */
export type Contents = ReadonlyMap<string, string>;

export const contentsOf = (folder: string): Contents =>
  new Map(filesBelow(folder).map((path) => [path, digest(readFileSync(join(folder, path)))]));

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Paths whose bytes differ, or that only one of two folders has. */
export const differences = (one: Contents, other: Contents): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();

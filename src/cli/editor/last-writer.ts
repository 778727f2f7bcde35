import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../../editor-server/git.ts';
import { writeQuietly } from '../../facts/cache/write-quietly.ts';

const fileIn = (cacheDir: string) => join(cacheDir, 'writer.json');

/** Who opened the editor last on this machine; `undefined` where nobody did, or it was not kept. */
export function lastWriter(cacheDir: string): Writer | undefined {
  try {
    const kept = JSON.parse(readFileSync(fileIn(cacheDir), 'utf8')) as unknown;
    return isWriter(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps who opened the editor, as the suggestion for the next time. */
export const rememberWriter = (cacheDir: string, { name, email }: Writer): void =>
  writeQuietly(fileIn(cacheDir), JSON.stringify({ name, email }));

const isWriter = (kept: unknown): kept is Writer =>
  typeof kept === 'object' &&
  kept !== null &&
  'name' in kept &&
  typeof kept.name === 'string' &&
  'email' in kept &&
  typeof kept.email === 'string';

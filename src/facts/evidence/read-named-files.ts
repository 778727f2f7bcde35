import { closeSync, openSync, statSync } from 'node:fs';
import type { FileFact } from '../../domain/evidence-facts.ts';
import { type FileStats, openStatCache } from '../cache/stat-cache.ts';
import type { NamedFile } from './evidence.ts';
import { formatOf, headBytes } from './files/file-format.ts';
import { readBytes } from './files/find-in-file.ts';
import { readPdf } from './files/read-pdf.ts';

type Reading = Pick<FileFact, 'format' | 'isSigned' | 'pages'>;

/** To be raised whenever a reader says something new of the same file. */
const readerVersion = '1';

/**
 * What the files that entries name are by their own bytes. Of a file that is no PDF only the head is read; one known
 * from an earlier run, by size and time, is not opened. One that is gone meanwhile is left out.
 */
export function readNamedFiles(named: readonly NamedFile[], cacheDir: string | undefined): FileFact[] {
  const cache =
    cacheDir === undefined ? undefined : openStatCache<Reading>(`${cacheDir}/files.json`, readerVersion);
  const facts = named.flatMap(({ file: { file, diskPath }, entry }): FileFact[] => {
    const stats = statQuietly(diskPath);
    if (!stats) return [];
    const known = cache?.get(diskPath, stats);
    const reading = known ?? readFile(diskPath, stats.size);
    if (!known) cache?.set(diskPath, stats, reading);
    return [{ file, section: entry.type, bytes: stats.size, ...reading, at: { path: entry.path } }];
  });
  cache?.save();
  return facts;
}

/** `unknown` for a file that may not be read. */
function readFile(diskPath: string, size: number): Reading {
  try {
    const fd = openSync(diskPath, 'r');
    try {
      const format = formatOf(readBytes(fd, 0, Math.min(size, headBytes)));
      return format === 'pdf' ? { format, ...readPdf(fd, size) } : { format };
    } finally {
      closeSync(fd);
    }
  } catch {
    return { format: 'unknown' };
  }
}

function statQuietly(diskPath: string): FileStats | undefined {
  try {
    return statSync(diskPath, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

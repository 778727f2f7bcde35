import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessFact, AccessLogFact } from '../../domain/evidence-facts.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import { readAccessTable } from './read-access-table.ts';
import { readServerLog } from './read-server-log.ts';

/** Where a school puts the logs of its internal site; the folder is never published. */
const folder = ['noi-bo', 'nhat-ky-truy-cap'];

/** A log that nobody would export for a school; a larger file is not read, and counts as a line that cannot be. */
const maxBytes = 64_000_000;

/** What one file tells. */
export interface AccessReading {
  readonly visits: readonly AccessFact[];
  /** Lines, blank ones left out, that tell no account or no day. */
  readonly unreadableLines: number;
}

/**
 * The visits in all `.csv` and `.log` files of the folder, each account once a day.
 *
 * @returns `undefined` where there is no such file, or none in which any line can be read.
 */
export function readAccesses(contentDir: string): AccessLogFact | undefined {
  const readings = logFiles(join(contentDir, ...folder)).map(readLog);
  const visits = readings.flatMap((reading) => reading.visits);
  const once = new Map(visits.map((visit) => [`${visit.day}/${visit.account}`, visit]));
  const unreadableLines = readings.reduce((sum, reading) => sum + reading.unreadableLines, 0);
  return once.size === 0 ? undefined : { visits: [...once.values()], unreadableLines };
}

function logFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\.(?:csv|log)$/i.test(entry.name))
      .map(({ name }) => name)
      .sort(compareCodePoints)
      .map((name) => join(directory, name));
  } catch {
    return [];
  }
}

function readLog(path: string): AccessReading {
  const text = readText(path);
  if (text === undefined) return { visits: [], unreadableLines: 1 };
  return /\.csv$/i.test(path) ? readAccessTable(text) : readServerLog(text);
}

/** UTF-8, or UTF-16 as spreadsheets also write it. */
function readText(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > maxBytes) return undefined;
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

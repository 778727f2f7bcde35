import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockLine, lockPath, parseLock } from '../../domain/disclosure-lock.ts';
import type { LockedFact } from '../../domain/evidence-facts.ts';
import { lazily } from '../../domain/lazily.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContentFile } from '../files/list-files.ts';
import { unopened } from '../files/unopened.ts';
import { stampOfFile } from './content-stamp.ts';

/**
 * The record of what was once disclosed (`cong-khai.lock`), beside what stands there now. Damaged lines are told as
 * problems, and the others count.
 *
 * @returns `undefined` where there is no record.
 */
export function readLocked(
  contentDir: string,
  files: readonly ContentFile[],
  tell: (problem: Problem) => void = () => {},
): LockedFact[] | undefined {
  const text = readLockText(contentDir, tell);
  if (text === undefined) return undefined;
  const { lines, problems } = parseLock(text);
  problems.forEach(tell);
  const pages = files.filter(({ file }) => file.startsWith('cong-khai/'));
  const diskPaths = new Map(pages.map(({ file, diskPath }) => [`content/${file}`, diskPath]));
  const stamped = lazily(() => byStamp(pages));
  return lines.map((line) => toFact(line, diskPaths.get(line.path), (stamp) => stamped().get(stamp)));
}

/** The text of the record; `undefined` where there is none, or none that may be read. */
export function readLockText(contentDir: string, tell: (problem: Problem) => void): string | undefined {
  try {
    return readFileSync(join(contentDir, lockPath.replace(/^content\//, '')), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') tell({ path: lockPath, message: unopened(code) });
    return undefined;
  }
}

function toFact(
  line: LockLine,
  diskPath: string | undefined,
  movedTo: (stamp: string) => string | undefined,
): LockedFact {
  const now = diskPath === undefined ? undefined : stampOfFile(diskPath);
  if (now !== undefined) return { ...line, now };
  const moved = movedTo(line.stamp);
  return moved === undefined ? line : { ...line, movedTo: moved };
}

/** Path of a page by what it holds; of two alike, the first. */
function byStamp(pages: readonly ContentFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { file, diskPath } of pages) {
    const stamp = stampOfFile(diskPath);
    if (stamp !== undefined && !found.has(stamp)) found.set(stamp, `content/${file}`);
  }
  return found;
}

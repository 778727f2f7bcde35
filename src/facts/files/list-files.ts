import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../../domain/vietnamese.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** From the content folder, `/`-separated, NFC: what messages, subjects and references use. */
  readonly file: string;
  /** On this disk, with the name as the disk has it. */
  readonly diskPath: string;
  /** `true` where the name on disk is not NFC (as macOS and some archives write it). */
  readonly hasOtherUnicodeForm: boolean;
}

/** Folders and files that systems and programs leave behind, and the internal area, which is never read for the public site. */
const ignored = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|node_modules$)/i;
const internalFolder = 'noi-bo';

/** Whether a path from the content folder is none of the portal's. */
export const isIgnored = (file: string): boolean =>
  file.split('/').some((part, i) => ignored.test(part) || (i === 0 && part === internalFolder));

/**
 * Every regular file below a folder, in code point order of its path. Symbolic links are not
 * followed: one could lead out of the folder.
 *
 * @returns an empty list where the folder does not exist.
 */
export function listFiles(folder: string): ContentFile[] {
  return walk(folder, '').sort((a, b) => compareCodePoints(a.file, b.file));
}

function walk(folder: string, prefix: string): ContentFile[] {
  const found: ContentFile[] = [];
  for (const entry of entriesOf(folder)) {
    if (ignored.test(entry.name) || (prefix === '' && entry.name === internalFolder)) continue;
    const diskPath = join(folder, entry.name);
    const name = entry.name.normalize('NFC');
    if (entry.isDirectory()) for (const inner of walk(diskPath, `${prefix}${name}/`)) found.push(inner);
    else if (entry.isFile())
      found.push({ file: prefix + name, diskPath, hasOtherUnicodeForm: name !== entry.name });
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new content in the place of a file: written beside it first, down to the disk, then renamed. Until then the file
 * is as it was, whatever happens. A new file is readable as usual, an old one keeps its permissions.
 *
 * @throws the system's error where the folder cannot be written; nothing is left behind.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.moi`);
  try {
    const fd = openSync(unfinished, 'w');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      const old = statSync(file, { throwIfNoEntry: false });
      if (old) fchmodSync(fd, old.mode & 0o777);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

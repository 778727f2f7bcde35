import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const stretch = 256 * 1024;

/** SHA-256 of a file's bytes, read piece by piece. */
export function contentHash(file: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(stretch);
  const fd = openSync(file, 'r');
  try {
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}

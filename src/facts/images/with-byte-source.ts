import { closeSync, fstatSync, openSync } from 'node:fs';
import { type ByteSource, openByteSource } from './byte-source.ts';

/**
 * Opens a file for as long as `use` runs.
 *
 * @throws the system's error when the file cannot be opened.
 */
export function withByteSource<T>(path: string, use: (bytes: ByteSource) => T): T {
  const fd = openSync(path, 'r');
  try {
    return use(openByteSource(fd, fstatSync(fd).size));
  } finally {
    closeSync(fd);
  }
}

import { readSync } from 'node:fs';

const chunkBytes = 1024 * 1024;

/** The bytes of an open file from one place to another, as far as there are any. */
export function readBytes(fd: number, from: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(Math.max(0, length));
  return buffer.subarray(0, length > 0 ? readSync(fd, buffer, 0, length, Math.max(0, from)) : 0);
}

/**
 * Places of some words in an open file, each list ascending. Holds one stretch of it at a time.
 *
 * @param most How many places of a word are kept at most: the last ones, since what a file says last counts.
 */
export function findInFile(
  fd: number,
  { from, to, words, most }: { from: number; to: number; words: readonly string[]; most: number },
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>(words.map((word) => [word, []]));
  const overlap = Math.max(...words.map(({ length }) => length)) - 1;
  for (let start = from; start < to; start += chunkBytes) {
    const chunk = readBytes(fd, start, Math.min(chunkBytes + overlap, to - start));
    if (chunk.length === 0) break; // The file has shrunk meanwhile.
    for (const [word, found] of places) collect(chunk, start, word, found, most);
  }
  return places;
}

function collect(chunk: Buffer, start: number, word: string, found: number[], most: number): void {
  for (let at = chunk.indexOf(word, 0, 'latin1'); at >= 0; at = chunk.indexOf(word, at + 1, 'latin1')) {
    if (at >= chunkBytes) return; // The next stretch finds it.
    found.push(start + at);
    if (found.length > 2 * most) found.splice(0, found.length - most);
  }
}

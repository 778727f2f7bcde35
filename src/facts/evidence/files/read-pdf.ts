import { findInFile, readBytes } from './find-in-file.ts';

/** What a PDF tells of itself. */
export interface PdfReading {
  /** Left out where the file is too big to be searched whole and nothing was found at its end. */
  readonly isSigned?: boolean;
  /** Left out where it does not tell in plain bytes. */
  readonly pages?: number;
}

/** At most so much of a file is searched, from its end: signatures are added there. */
const searchedBytes = 64 * 1024 * 1024;
const mostPlaces = 64;
/** As far as the entries of a dictionary may lie from one of them. */
const reach = 2048;

/**
 * Whether a PDF is signed, and how many pages it has, by a search of its bytes.
 *
 * A signature is found by its `/ByteRange`, which tells the bytes it covers: all of the file but one gap, in which the
 * signature itself stands as hexadecimal DER. Both are positions in the file, so a signature is never inside a
 * compressed stream, whatever else is. Placeholders that were never signed, time stamps and usage rights are none.
 * Whether the signature is valid, and whose it is, is not looked at. What may be missed: a file that was cut or
 * rewritten after signing (then it is no longer signed), and one that begins with more than blanks before `%PDF`.
 *
 * Pages are the largest `/Count` of a page tree, or what the head of a linearised file says. Files that keep their
 * page tree in compressed object streams do not tell.
 */
export function readPdf(fd: number, size: number): PdfReading {
  const from = Math.max(0, size - searchedBytes);
  const words = ['/ByteRange', '/Pages'];
  const places = findInFile(fd, { from, to: size, words, most: mostPlaces });
  const isSigned = (places.get('/ByteRange') ?? []).some((at) => isSignature(fd, size, at));
  const pages = pagesOf(fd, places.get('/Pages') ?? []);
  return {
    ...((isSigned || from === 0) && { isSigned }),
    ...(pages !== undefined && { pages }),
  };
}

function isSignature(fd: number, size: number, at: number): boolean {
  const range = /^\/ByteRange\s*\[\s*0+\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/.exec(
    readBytes(fd, at, 200).toString('latin1'),
  );
  if (!range) return false;
  const [gap, after, length] = range.slice(1).map(Number) as [number, number, number];
  if (gap === 0 || after <= gap || after + length > size) return false;
  // DER begins with a sequence, 30; some programs count the bracket to the signed bytes.
  const isDer = /^<?\s*30[0-9a-f]{2}/i.test(readBytes(fd, gap, 16).toString('latin1'));
  return isDer && !/\/(DocTimeStamp|ETSI\.RFC3161|UR3)\b/.test(around(fd, at, gap, after));
}

/** The rest of the object in which a signature stands. */
function around(fd: number, at: number, gap: number, after: number): string {
  const start = Math.min(at, gap);
  const from = Math.max(0, start - reach);
  const before = readBytes(fd, from, start - from).toString('latin1');
  const between = readBytes(fd, at, Math.min(reach, Math.max(0, gap - at))).toString('latin1');
  const behind = readBytes(fd, after, reach).toString('latin1');
  const own = before.slice(before.lastIndexOf(' obj') + 1);
  return `${own}${between}${behind.split('endobj')[0]}`;
}

function pagesOf(fd: number, places: readonly number[]): number | undefined {
  const head = readBytes(fd, 0, 1024).toString('latin1');
  const linearised = /\/Linearized\b[^>]*?\/N\s+(\d{1,6})\b/.exec(head)?.[1];
  if (linearised !== undefined) return Number(linearised) || undefined;
  const counts = places.map((at) => countNear(fd, at)).filter((count) => count > 0);
  return counts.length === 0 ? undefined : Math.max(...counts);
}

/** Pages that the page tree around a place counts; 0 where it is no page tree. */
function countNear(fd: number, at: number): number {
  const start = Math.max(0, at - reach);
  const before = readBytes(fd, start, at - start).toString('latin1');
  const behind = readBytes(fd, at, reach).toString('latin1');
  if (!/\/Type\s*$/.test(before) || !/^\/Pages(?![\w.-])/.test(behind)) return 0;
  const object = `${before.slice(before.lastIndexOf(' obj') + 1)}${behind.split('endobj')[0]}`;
  return Number(/\/Count\s+(\d{1,6})\b/.exec(object)?.[1] ?? 0);
}

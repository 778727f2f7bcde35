import type { ByteSource } from './byte-source.ts';
import type { ImageFormat } from './image-header.ts';
import { startsAsSvg } from './svg-root.ts';

/** Sizes a BMP's second header may have; without it any text beginning with "BM" would be one. */
const bmpHeaders = ['\x0c\0\0\0', '\x28\0\0\0', '\x34\0\0\0', '\x38\0\0\0', '\x6c\0\0\0', '\x7c\0\0\0'];

const signatures: readonly (readonly [ImageFormat, (head: string) => boolean])[] = [
  ['jpeg', (head) => head.startsWith('\xff\xd8\xff')],
  ['png', (head) => head.startsWith('\x89PNG\r\n\x1a\n')],
  ['gif', (head) => /^GIF8[79]a/.test(head)],
  ['webp', (head) => /^RIFF.{4}WEBP/s.test(head)],
  ['avif', (head) => /^.{4}ftyp(?:.{4})*?avi[fs]/s.test(head)],
  ['heic', (head) => /^.{4}ftyp(?:.{4})*?(?:hei[cxms]|hev[cx]|mif1|msf1)/s.test(head)],
  ['tiff', (head) => head.startsWith('II*\0') || head.startsWith('MM\0*')],
  ['bmp', (head) => head.startsWith('BM') && bmpHeaders.includes(head.slice(14, 18))],
];

/** The format a file's content shows; nothing when it is none the portal knows. */
export function imageFormat(bytes: ByteSource): ImageFormat | undefined {
  const head = bytes.text(0, Math.min(bytes.size, 48));
  const found = signatures.find(([, matches]) => matches(head));
  if (found) return found[0];
  return startsAsSvg(bytes) ? 'svg' : undefined;
}

import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { normaliseText } from './normalise-text.ts';
import { recogniseEncoding } from './recognise-encoding.ts';
import type { UnreadableEncoding } from './unreadable-encoding.ts';

/** The text of a file, or the name of the encoding that keeps it from being read. */
export type DecodedText = { readonly text: string } | { readonly encoding: UnreadableEncoding };

/**
 * Reads the bytes of a file as UTF-8: without byte order mark, lines ended by LF, letters in NFC.
 *
 * Lines keep their numbers; columns count the letters as an editor shows them. Other encodings are named and never
 * converted, since a wrong guess would publish wrong words. A zero byte is taken as a sign of UTF-16 or of no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = asBuffer(bytes);
  if (buffer.includes(0) || !isUtf8(buffer)) return { encoding: recogniseEncoding(buffer) };
  if (isAscii(buffer)) return { text: normaliseText(buffer.toString('latin1')) };
  return { text: normaliseText(buffer.toString('utf8')) };
}

/** The same memory with the methods of `Buffer`; nothing is copied. */
function asBuffer(bytes: Uint8Array): Buffer {
  if (Buffer.isBuffer(bytes)) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

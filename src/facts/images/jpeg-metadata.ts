import type { ByteSource } from './byte-source.ts';
import type { JpegSegment } from './jpeg-segments.ts';

const comment = 0xfe;
const jfif = 0xe0;
const adobe = 0xee;

/**
 * Whether a segment carries anything besides the picture. JFIF without thumbnail and Adobe's colour
 * transform do not: a decoder needs them. All other application segments and comments do.
 */
export function isJpegMetadata(bytes: ByteSource, { marker, at, length }: JpegSegment): boolean {
  if (marker === jfif) return length !== 14 || bytes.text(at, 5) !== 'JFIF\0';
  if (marker === adobe) return length !== 12 || bytes.text(at, 5) !== 'Adobe';
  return marker === comment || (marker & 0xf0) === 0xe0;
}

import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';

/** One marker of a JPEG file. */
export interface JpegSegment {
  /** Second byte of the marker: 0xd9 ends the picture, 0xda begins its data. */
  readonly marker: number;
  /** Where its content begins: after marker and length. */
  readonly at: number;
  /** Length of its content; 0 for a marker that stands alone. */
  readonly length: number;
}

export const startOfData = 0xda;
export const endOfPicture = 0xd9;

/** Every segment up to the end of the picture, those between and after the picture data included. */
export function* jpegSegments(bytes: ByteSource): Generator<JpegSegment> {
  for (let at = 2; ; ) {
    const segment = segmentAt(bytes, at);
    yield segment;
    if (segment.marker === endOfPicture) return;
    at = segment.at + segment.length;
    if (segment.marker === startOfData) at = endOfData(bytes, at);
  }
}

function segmentAt(bytes: ByteSource, from: number): JpegSegment {
  if (bytes.u8(from) !== 0xff) throw new DamagedHeader();
  let at = from + 1;
  while (bytes.u8(at) === 0xff) at += 1; // Any number of fill bytes may stand before a marker.
  const marker = bytes.u8(at);
  if (marker === endOfPicture) return { marker, at: at + 1, length: 0 };
  const length = bytes.u16(at + 1);
  if (marker < 0xc0 || length < 2) throw new DamagedHeader();
  return { marker, at: at + 3, length: length - 2 };
}

/** In picture data a marker is FF followed by anything but 00 and the restart markers D0–D7. */
function endOfData(bytes: ByteSource, from: number): number {
  for (let at = bytes.find(0xff, from); at >= 0; at = bytes.find(0xff, at + 1)) {
    const next = bytes.u8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new DamagedHeader();
}

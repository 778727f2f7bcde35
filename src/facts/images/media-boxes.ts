import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';

/** One box of an ISO media file (AVIF, HEIC). */
export interface MediaBox {
  readonly type: string;
  /** Where its content begins. */
  readonly at: number;
  /** Where the next box begins. */
  readonly end: number;
}

/** The boxes between two places of the file. */
export function mediaBoxes(bytes: ByteSource, from: number, to: number): MediaBox[] {
  const boxes: MediaBox[] = [];
  for (let at = from; at + 8 <= to; ) {
    const length = bytes.u32(at);
    const isLong = length === 1; // The length follows as 64 bits.
    const end = at + (isLong ? bytes.u32(at + 8) * 2 ** 32 + bytes.u32(at + 12) : length || to - at);
    if (end < at + 8) throw new DamagedHeader();
    boxes.push({ type: bytes.text(at + 4, 4), at: at + (isLong ? 16 : 8), end });
    at = end;
  }
  return boxes;
}

/** @throws {DamagedHeader} when there is none of that type. */
export function boxOfType(boxes: readonly MediaBox[], type: string): MediaBox {
  const found = boxes.find((box) => box.type === type);
  if (!found) throw new DamagedHeader();
  return found;
}

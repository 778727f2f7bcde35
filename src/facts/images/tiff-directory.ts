import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';

const byte = 1;
const short = 3;
const long = 4;

/**
 * Whole numbers (BYTE, SHORT and LONG, one each) of the first directory of a TIFF structure, by tag. EXIF is one too.
 *
 * @throws {DamagedHeader}
 */
export function readTiffDirectory(bytes: ByteSource, base: number): ReadonlyMap<number, number> {
  const order = bytes.text(base, 2);
  if (order !== 'II' && order !== 'MM') throw new DamagedHeader();
  const u16 = order === 'II' ? bytes.u16le : bytes.u16;
  const u32 = order === 'II' ? bytes.u32le : bytes.u32;
  const directory = base + u32(base + 4);
  const values = new Map<number, number>();
  const entries = u16(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    const type = u16(at + 2);
    if (type === byte) values.set(u16(at), bytes.u8(at + 8));
    if (type === short) values.set(u16(at), u16(at + 8));
    if (type === long) values.set(u16(at), u32(at + 8));
  }
  return values;
}

/** Tags of the first directory. */
export const tiffTag = { widthPx: 256, heightPx: 257, orientation: 274 } as const;

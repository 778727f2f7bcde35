import { maxPixels } from '../../facts/images/pixel-limit.ts';
import { UnusablePicture } from './unusable-picture.ts';

/** Pixels of a decoded picture: red, green, blue, from the top. */
export interface RawPicture {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
}

/**
 * Decodes an unpacked BMP, which sharp cannot. Transparency is left out.
 *
 * @throws {UnusablePicture} when it is packed, of a rare kind, too large or cut.
 */
export function decodeBmp(file: Buffer): RawPicture {
  const { width, height, isTopFirst, bits, rowBytes, rowsAt } = bmpLayout(file);
  const palette = file.subarray(14 + file.readUInt32LE(14));
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const rowAt = rowsAt + (isTopFirst ? y : height - 1 - y) * rowBytes;
    const row = file.subarray(rowAt, rowAt + rowBytes);
    copyRow(row, bits, palette, pixels.subarray(y * width * 3, (y + 1) * width * 3));
  }
  return { pixels, width, height, channels: 3 };
}

const newHeader = 40;
const supportedBits: readonly number[] = [1, 4, 8, 24, 32];

function bmpLayout(file: Buffer) {
  if (file.length < 14 + newHeader) throw new UnusablePicture('damaged');
  const bits = file.readUInt16LE(28);
  const isKnown = file.readUInt32LE(14) >= newHeader && supportedBits.includes(bits);
  if (!isKnown || !isUnpacked(file)) throw new UnusablePicture('unsupported');
  const width = file.readUInt32LE(18);
  const height = Math.abs(file.readInt32LE(22));
  const rowBytes = Math.ceil((width * bits) / 32) * 4; // Rows are filled up to 32 bits.
  const rowsAt = file.readUInt32LE(10);
  if (width * height > maxPixels) throw new UnusablePicture('too-large');
  if (file.length < rowsAt + rowBytes * height) throw new UnusablePicture('damaged');
  return { width, height, isTopFirst: file.readInt32LE(22) < 0, bits, rowBytes, rowsAt };
}

/** Either nothing special, or masks that say the usual: red in the third byte. */
function isUnpacked(file: Buffer): boolean {
  const packing = file.readUInt32LE(30);
  return packing === 0 || (packing === 3 && file.length > 58 && file.readUInt32LE(54) === 0xff0000);
}

/** Colours are stored blue, green, red: in the row itself, or in the palette its numbers point into. */
function copyRow(row: Buffer, bits: number, palette: Buffer, into: Buffer): void {
  const colours = bits > 8 ? row : palette;
  for (let x = 0; x * 3 < into.length; x += 1) {
    const at = bits > 8 ? (x * bits) / 8 : paletteNumber(row, bits, x) * 4;
    into[x * 3] = colours[at + 2] ?? 0;
    into[x * 3 + 1] = colours[at + 1] ?? 0;
    into[x * 3 + 2] = colours[at] ?? 0;
  }
}

/** The first pixel stands in the highest bits of a byte. */
function paletteNumber(row: Buffer, bits: number, x: number): number {
  const byte = row[Math.floor((x * bits) / 8)] ?? 0;
  return (byte >> (8 - bits - ((x * bits) % 8))) & (2 ** bits - 1);
}

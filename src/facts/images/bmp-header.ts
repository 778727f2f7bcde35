import type { ByteSource } from './byte-source.ts';
import type { StoredImage } from './stored-image.ts';

const oldHeader = 12;

/** Never plain: BMP is served as JPEG, which is ten times smaller. */
export function readBmpHeader(bytes: ByteSource): StoredImage {
  const isOld = bytes.u32le(14) === oldHeader;
  return {
    widthPx: isOld ? bytes.u16le(18) : bytes.u32le(18),
    heightPx: isOld ? bytes.u16le(20) : Math.abs(bytes.u32le(22) | 0), // Negative: top row first.
    orientation: 1,
    frames: 1,
    plain: false,
  };
}

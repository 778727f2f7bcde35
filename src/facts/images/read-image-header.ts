import { readBmpHeader } from './bmp-header.ts';
import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { readGifHeader } from './gif-header.ts';
import { imageFormat } from './image-format.ts';
import type { ImageFormat, ImageReading, UnreadableReason } from './image-header.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { readMediaHeader } from './media-header.ts';
import { maxPixels } from './pixel-limit.ts';
import { readPngHeader } from './png-header.ts';
import type { StoredImage } from './stored-image.ts';
import { readSvgHeader } from './svg-header.ts';
import { readTiffHeader } from './tiff-header.ts';
import { readWebpHeader } from './webp-header.ts';
import { withByteSource } from './with-byte-source.ts';

const readers = {
  jpeg: readJpegHeader,
  png: readPngHeader,
  gif: readGifHeader,
  webp: readWebpHeader,
  avif: readMediaHeader,
  heic: readMediaHeader,
  svg: readSvgHeader,
  bmp: readBmpHeader,
  tiff: readTiffHeader,
} satisfies Record<ImageFormat, (bytes: ByteSource) => StoredImage>;

/**
 * What the header of a picture file says, read at once and without decoding the picture. Never throws for a
 * bad file. Whether the picture data are whole is not known here; publishing finds out.
 */
export function readImageHeader(path: string): ImageReading {
  try {
    return withByteSource(path, readBytes);
  } catch (error) {
    if (error instanceof DamagedHeader) return unreadable('damaged');
    return unreadable(isDirectory(error) ? 'not-an-image' : 'missing');
  }
}

function readBytes(bytes: ByteSource): ImageReading {
  if (bytes.size === 0) return unreadable('empty');
  const format = imageFormat(bytes);
  return format ? toReading(format, readers[format](bytes)) : unreadable('not-an-image');
}

/** A reading from what a file stores: turned as shown, and refused when it has too many pixels. */
export function toReading(format: ImageFormat, stored: StoredImage): ImageReading {
  const { orientation, frames } = stored;
  const pixels = stored.widthPx * stored.heightPx;
  if (!(pixels > 0)) return unreadable('damaged');
  if (pixels * Math.max(1, frames) > maxPixels) return unreadable('too-large');
  const isSideways = orientation > 4;
  const widthPx = isSideways ? stored.heightPx : stored.widthPx;
  const heightPx = isSideways ? stored.widthPx : stored.heightPx;
  const plain = stored.plain && orientation === 1;
  const animated = frames > 1;
  return { readable: true, header: { format, widthPx, heightPx, orientation, animated, plain } };
}

export const unreadable = (reason: UnreadableReason): ImageReading => ({ readable: false, reason });

const isDirectory = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EISDIR';

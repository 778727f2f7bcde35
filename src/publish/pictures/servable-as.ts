import type { ByteSource } from '../../facts/images/byte-source.ts';
import { DamagedHeader } from '../../facts/images/damaged-header.ts';
import type { ImageFormat } from '../../facts/images/image-header.ts';
import { type PublishedSize, publishedSize } from '../../facts/images/published-size.ts';
import { readImageHeader } from '../../facts/images/read-image-header.ts';
import { withByteSource } from '../../facts/images/with-byte-source.ts';
import { jpegIsBare } from './jpeg-is-bare.ts';
import { pngIsBare } from './png-is-bare.ts';

/** GIF, WebP and AVIF are missing: the readers of their headers already walk the whole file. */
const bareTests: Partial<Record<ImageFormat, (bytes: ByteSource) => boolean>> = {
  jpeg: jpegIsBare,
  png: pngIsBare,
};

/**
 * As what a file may be served byte for byte; nothing when it may not. It may when it is plain, whole to its
 * last byte, without metadata anywhere and with nothing hidden behind the picture. Does not decode it.
 */
export function servableAs(file: string): PublishedSize | undefined {
  const reading = readImageHeader(file);
  if (!reading.readable || !reading.header.plain) return undefined;
  return isBare(file, reading.header.format) ? publishedSize(reading.header, undefined) : undefined;
}

function isBare(file: string, format: ImageFormat): boolean {
  try {
    return withByteSource(file, (bytes) => bareTests[format]?.(bytes) ?? true);
  } catch (error) {
    if (error instanceof DamagedHeader) return false;
    throw error;
  }
}

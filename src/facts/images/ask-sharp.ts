import type { Metadata } from 'sharp';
import type { ImageFormat, ImageReading } from './image-header.ts';
import { loadSharp } from './load-sharp.ts';
import { maxPixels } from './pixel-limit.ts';
import { toReading, unreadable } from './read-image-header.ts';

const formats: Readonly<Record<string, ImageFormat>> = {
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  svg: 'svg',
  tiff: 'tiff',
};
const framed: readonly ImageFormat[] = ['gif', 'webp'];

/** What sharp says of a file that the header readers could not settle. Never plain, so it is encoded anew. */
export async function askSharp(path: string): Promise<ImageReading> {
  const sharp = await loadSharp();
  try {
    const found = await sharp(path, { limitInputPixels: maxPixels }).metadata();
    const format = formatOf(found);
    return format ? toReading(format, storedImage(format, found)) : unreadable('not-an-image');
  } catch (error) {
    return unreadable(/pixel limit/.test(String(error)) ? 'too-large' : 'damaged');
  }
}

const formatOf = ({ format, compression }: Metadata): ImageFormat | undefined =>
  format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : formats[format];

function storedImage(format: ImageFormat, { width, height, orientation, pages }: Metadata) {
  const frames = framed.includes(format) ? (pages ?? 1) : 1;
  return { widthPx: width, heightPx: height, orientation: orientation ?? 1, frames, plain: false };
}

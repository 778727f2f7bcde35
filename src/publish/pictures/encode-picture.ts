import type { ImageFormat, ImageHeader } from '../../facts/images/image-header.ts';
import type { PublishedFormat, PublishedSize } from '../../facts/images/published-size.ts';
import { decodedPicture } from './decoded-picture.ts';
import { encodeLight, encoders, type PictureWeight } from './encoders.ts';
import type { PictureProblem } from './picture-job.ts';
import { UnusablePicture } from './unusable-picture.ts';

const moving: readonly PublishedFormat[] = ['gif', 'webp'];

/**
 * A picture as the site serves it: upright, sRGB, 8 bits, exactly of the size asked for, without metadata.
 * The same file gives the same bytes.
 *
 * @param weight A light picture is a WebP that does not move.
 * @throws {UnusablePicture}
 */
export async function encodePicture(
  source: string,
  header: ImageHeader,
  { widthPx, heightPx, format }: PublishedSize,
  weight: PictureWeight = 'usual',
): Promise<Buffer> {
  const sized = async (moves: boolean) =>
    (await decodedPicture(source, header, moves))
      .autoOrient()
      .resize({ width: widthPx, height: heightPx, fit: 'fill' })
      .toColourspace('srgb');
  try {
    if (weight === 'light') return await encodeLight(() => sized(false));
    return await encoders[format](await sized(isMoving(header, format))).toBuffer();
  } catch (error) {
    if (error instanceof UnusablePicture) throw error;
    throw new UnusablePicture(problemOf(error, header.format));
  }
}

/** Only what moves stays moving; sharp cannot turn frames, so a sideways animation becomes a still. */
const isMoving = ({ animated, orientation }: ImageHeader, format: PublishedFormat) =>
  animated && orientation === 1 && moving.includes(format);

/** The builds of sharp on npm cannot decode what HEIC is packed with. */
function problemOf(error: unknown, format: ImageFormat): PictureProblem {
  if (format === 'heic') return 'unsupported';
  return /pixel limit|too large/i.test(String(error)) ? 'too-large' : 'damaged';
}

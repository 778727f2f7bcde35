import type { ImageFormat, ImageHeader } from '../../facts/images/image-header.ts';
import type { PublishedFormat, PublishedSize } from '../../facts/images/published-size.ts';
import { decodedPicture } from './decoded-picture.ts';
import { encoders } from './encoders.ts';
import type { PictureProblem } from './picture-job.ts';
import { UnusablePicture } from './unusable-picture.ts';

const moving: readonly PublishedFormat[] = ['gif', 'webp'];

/**
 * A picture as the site serves it: upright, sRGB, 8 bits, exactly of the size asked for, without metadata.
 * The same file gives the same bytes.
 *
 * @throws {UnusablePicture}
 */
export async function encodePicture(
  source: string,
  header: ImageHeader,
  { widthPx, heightPx, format }: PublishedSize,
): Promise<Buffer> {
  try {
    const picture = await decodedPicture(source, header, isMoving(header, format));
    const sized = picture
      .autoOrient()
      .resize({ width: widthPx, height: heightPx, fit: 'fill' })
      .toColourspace('srgb');
    return await encoders[format](sized).toBuffer();
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

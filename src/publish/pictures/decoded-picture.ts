import { readFileSync } from 'node:fs';
import type { Sharp, SharpOptions } from 'sharp';
import type { ImageHeader } from '../../facts/images/image-header.ts';
import { loadSharp } from '../../facts/images/load-sharp.ts';
import { maxPixels } from '../../facts/images/pixel-limit.ts';
import { decodeBmp } from './decode-bmp.ts';

/** A picture file as sharp decodes it. With `frames`, all frames of an animation. */
export async function decodedPicture(
  source: string,
  { format }: ImageHeader,
  frames: boolean,
): Promise<Sharp> {
  const sharp = await loadSharp();
  const options: SharpOptions = { failOn: 'error', limitInputPixels: maxPixels };
  if (format === 'bmp') {
    const { pixels, ...raw } = decodeBmp(readFileSync(source));
    return sharp(pixels, { ...options, raw });
  }
  // From memory an SVG has no place in the file system, so it can draw in no other file.
  if (format === 'svg') return sharp(readFileSync(source), options);
  return sharp(source, { ...options, animated: frames });
}

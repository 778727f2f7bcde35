import type { Sharp } from 'sharp';
import type { PublishedFormat } from '../../facts/images/published-size.ts';

/** How each format is written: 8 bits, good quality, as small as is reasonable. */
export const encoders = {
  jpg: (picture) => picture.flatten({ background: 'white' }).jpeg({ quality: 82, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9, palette: false }),
  gif: (picture) => picture.gif(),
  webp: (picture) => picture.webp({ quality: 80 }),
  avif: (picture) => picture.avif({ quality: 55, bitdepth: 8 }),
} satisfies Record<PublishedFormat, (picture: Sharp) => Sharp>;

/** To be raised whenever one of them or the way to them changes. */
export const encodersVersion = '1';

/** Whether a picture is made for its quality, or to be light on a slow line. */
export type PictureWeight = 'usual' | 'light';

/** A light picture takes at most so many bytes, where the last of its qualities allows it. */
export const lightBytes = 40 * 1024;
const lightQualities = [75, 60, 45, 30];

/** A picture as WebP, in the best quality that keeps it light. @param decoded Gives the picture once for every try. */
export async function encodeLight(decoded: () => Promise<Sharp>): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of lightQualities) {
    bytes = await (await decoded()).webp({ quality }).toBuffer();
    if (bytes.length <= lightBytes) break;
  }
  return bytes;
}

/** To be raised whenever a light picture would become another. */
export const lightVersion = '1';

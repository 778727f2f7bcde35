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

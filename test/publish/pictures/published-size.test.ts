import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ImageHeader } from '../../../src/facts/images/image-header.ts';
import { publishedSize } from '../../../src/facts/images/published-size.ts';
import {
  movingPicture,
  photoWithPlace,
  plainPicture,
  smallBmp,
  turnedJpeg,
} from '../../facts/images/samples.ts';
import { publishingPlace } from './publishing.ts';

const { publishOne } = publishingPlace();

const header = (widthPx: number, heightPx: number): ImageHeader => ({
  ...{ format: 'jpeg', widthPx, heightPx },
  ...{ orientation: 1, animated: false, plain: true },
});

describe('the size of a published picture', () => {
  it.each([
    [600, 400, 600, 600, 400],
    [601, 400, 600, 600, 399],
    [599, 400, 600, 599, 400],
    [1000, 1, 600, 600, 1],
    [10_000, 3, 600, 600, 1],
    [1000, 333, undefined, 1000, 333],
  ])('%i × %i with limit %s is %i × %i', (width, height, limit, widthPx, heightPx) => {
    expect(publishedSize(header(width, height), limit)).toEqual({
      widthPx,
      heightPx,
      format: 'jpg',
    });
  });
});

const sideways = async (orientation: number) => await turnedJpeg(997, 613, orientation);
const svg = (size: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="9" height="9"/></svg>`;

const kinds: readonly (readonly [string, () => Promise<Uint8Array | string> | string])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((o) => [`orientation ${o}`, () => sideways(o)] as const),
  ...(['jpeg', 'png', 'gif', 'webp', 'avif', 'tiff'] as const).flatMap((format) => [
    [format, () => plainPicture(997, 613).toFormat(format).toBuffer()] as const,
    [
      `${format} with EXIF`,
      () => photoWithPlace(plainPicture(331, 613)).toFormat(format).toBuffer(),
    ] as const,
    [`very flat ${format}`, () => plainPicture(1_500, 1).toFormat(format).toBuffer()] as const,
  ]),
  ['progressive', () => plainPicture(4_001, 2_999).jpeg({ progressive: true }).toBuffer()],
  ['CMYK', () => plainPicture(997, 613).toColourspace('cmyk').jpeg().toBuffer()],
  ['16 bits', () => plainPicture(997, 613).toColourspace('rgb16').png().toBuffer()],
  ['turned PNG', () => plainPicture(997, 613).withMetadata({ orientation: 5 }).png().toBuffer()],
  ['turned WebP', () => plainPicture(997, 613).withMetadata({ orientation: 6 }).webp().toBuffer()],
  ['turned AVIF', () => plainPicture(997, 613).withMetadata({ orientation: 7 }).avif().toBuffer()],
  ['turned TIFF', () => plainPicture(997, 613).withMetadata({ orientation: 8 }).tiff().toBuffer()],
  ['moving GIF', () => movingPicture(997, 613).gif().toBuffer()],
  ['moving WebP', () => movingPicture(997, 613).webp().toBuffer()],
  ['BMP', () => Promise.resolve(smallBmp())],
  ['SVG in pixels', () => svg('width="997" height="613"')],
  ['SVG in millimetres', () => svg('width="210mm" height="297mm"')],
  ['SVG in fractions', () => svg('width="300.6" height="200.4"')],
  ['SVG with a view box', () => svg('viewBox="0 0 997 613"')],
  ['SVG of no size', () => svg('')],
];

describe('what is predicted is what is made', () => {
  it.each(kinds)('%s', async (_, make) => {
    const content = await make();
    for (const limit of [undefined, 600, 333, 1]) {
      const made = await publishOne(content, limit);
      const { widthPx, heightPx, format } = publishedSize(made.header, limit);
      const found = await sharp(made.file, { animated: made.header.animated }).metadata();
      expect(made.result).toMatchObject({ widthPx, heightPx });
      expect([found.width, found.pageHeight ?? found.height]).toEqual([widthPx, heightPx]);
      expect(formatNames[found.format ?? '']).toBe(format);
    }
  });
});

const formatNames: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
};

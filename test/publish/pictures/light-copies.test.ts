import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readImageHeaders } from '../../../src/facts/images/read-image-headers.ts';
import { encodeLight, lightBytes } from '../../../src/publish/pictures/encoders.ts';
import { publishPictures } from '../../../src/publish/pictures/publish-pictures.ts';
import { plainPicture } from '../../facts/images/samples.ts';
import { publishingPlace } from './publishing.ts';

const { put, path, cacheDir } = publishingPlace();
const copies = [
  { target: 'anh/a.jpg.320.webp', widthPx: 320 },
  { target: 'anh/a.jpg.600.webp', widthPx: 600 },
];

async function publish(source: string): Promise<string> {
  const outDir = mkdtempSync(join(path, 'nhe-'));
  const reading = (await readImageHeaders([source])).get(source);
  if (!reading?.readable) throw new Error('not readable');
  const job = { source, target: 'anh/a.jpg', header: reading.header, maxWidthPx: 600, lightCopies: copies };
  const published = await publishPictures([job], { outDir, cacheDir });
  expect(published).toMatchObject([{ widthPx: 600 }]);
  return outDir;
}

/** A picture full of detail, as foliage is. */
async function foliage(strength: number) {
  const pixels = Buffer.alloc(600 * 400 * 3);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = 128 + Math.round(strength * Math.sin(i * i * 0.7));
  return () => Promise.resolve(sharp(pixels, { raw: { width: 600, height: 400, channels: 3 } }));
}

it('makes copies beside the picture, as wide as told and in its proportions, without metadata', async () => {
  const outDir = await publish(put('a.jpg', await plainPicture(900, 600).jpeg().toBuffer()));
  for (const { target, widthPx } of copies) {
    const { format, width, height, exif } = await sharp(join(outDir, target)).metadata();
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: widthPx,
      height: Math.round((widthPx * 2) / 3),
      exif: undefined,
    });
  }
});

it('gives the same bytes again, from the cache or anew', async () => {
  const source = put('b.jpg', await plainPicture(800, 600).jpeg().toBuffer());
  const [first, second] = [await publish(source), await publish(source)];
  for (const { target } of copies)
    expect(readFileSync(join(first, target)).equals(readFileSync(join(second, target)))).toBe(true);
});

it('turns the copies as the picture is turned', async () => {
  const turned = await plainPicture(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const outDir = await publish(put('c.jpg', turned));
  const { width, height } = await sharp(join(outDir, copies[1]?.target ?? '')).metadata();
  expect([width, height]).toEqual([600, 900]);
  expect(statSync(join(outDir, 'anh/a.jpg')).size).toBeGreaterThan(0);
});

it('takes a lower quality where a picture would be heavier than 40 KB', async () => {
  const detailed = await foliage(30);
  const usual = await (await detailed()).webp({ quality: 75 }).toBuffer();
  expect(usual.length).toBeGreaterThan(lightBytes);
  expect((await encodeLight(detailed)).length).toBeLessThanOrEqual(lightBytes);
});

it('keeps the usual quality where it is light enough', async () => {
  const plain = () => Promise.resolve(plainPicture(600, 400));
  const usual = await plainPicture(600, 400).webp({ quality: 75 }).toBuffer();
  expect((await encodeLight(plain)).equals(usual)).toBe(true);
});

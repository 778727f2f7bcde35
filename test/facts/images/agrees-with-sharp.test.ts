import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../src/facts/images/read-image-header.ts';
import { movingPicture, plainPicture, smallBmp, temporaryFolder, turnedJpeg } from './samples.ts';

const folder = temporaryFolder();

/** The same numbers in every run. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state;
  }
}

const samples = await Promise.all([
  turnedJpeg(61, 40, 6),
  plainPicture(61, 40).jpeg({ progressive: true }).toBuffer(),
  plainPicture(61, 40).greyscale().jpeg().toBuffer(),
  plainPicture(61, 40).png({ palette: true, colours: 2 }).toBuffer(),
  plainPicture(61, 40).png({ progressive: true }).toBuffer(),
  plainPicture(61, 40).ensureAlpha(0.5).webp().toBuffer(),
  plainPicture(61, 40).webp({ lossless: true }).toBuffer(),
  plainPicture(61, 40).ensureAlpha(0.5).avif().toBuffer(),
  plainPicture(61, 40).tiff({ compression: 'lzw' }).toBuffer(),
  movingPicture(61, 40).gif().toBuffer(),
  movingPicture(61, 40).webp().toBuffer(),
]);

describe('reading a header', () => {
  it.each(samples.entries().toArray())('agrees with sharp (sample %i)', async (i, content) => {
    const { autoOrient, pages, pageHeight } = await sharp(content).metadata();
    expect(readImageHeader(folder.put(`${i}.dat`, content))).toMatchObject({
      readable: true,
      header: {
        widthPx: autoOrient.width,
        heightPx: pageHeight ?? autoOrient.height,
        animated: (pages ?? 1) > 1,
      },
    });
  });

  it('survives any damage, quickly', () => {
    const random = randomNumbers(20);
    const svg = Buffer.from('<?xml version="1.0"?><svg viewBox="0 0 30 20" width="3"/>');
    for (const content of [...samples, smallBmp(), svg])
      for (let round = 0; round < 150; round += 1) {
        const broken = Buffer.from(content.subarray(0, random.next().value % content.length));
        for (let i = 0; i < 3 && broken.length > 0; i += 1)
          broken[random.next().value % broken.length] = random.next().value % 256;
        expect(readImageHeader(folder.put('hong.dat', broken))).toHaveProperty('readable');
      }
  });
});

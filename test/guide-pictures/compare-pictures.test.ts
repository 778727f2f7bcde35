import sharp from 'sharp';
import { expect, it } from 'vitest';
import { differingShare, toleratedShare } from '../../scripts/guide-pictures/compare-pictures.ts';

/** White, with so many black rows of a hundred. */
const picture = (blackRows: number, width = 100, grey = 0) => {
  const pixels = Buffer.alloc(width * 100 * 3, 255).fill(grey, 0, width * blackRows * 3);
  return sharp(pixels, { raw: { width, height: 100, channels: 3 } })
    .webp({ lossless: true })
    .toBuffer();
};

it('takes a picture with 1 % other pixels for the same, and one with 2 % for another', async () => {
  expect(await differingShare(await picture(0), await picture(1))).toBe(toleratedShare);
  expect(await differingShare(await picture(0), await picture(2))).toBeGreaterThan(toleratedShare);
});

it('does not notice a colour that is 48 of 255 away, but one that is 49', async () => {
  expect(await differingShare(await picture(0), await picture(50, 100, 255 - 48))).toBe(0);
  expect(await differingShare(await picture(0), await picture(50, 100, 255 - 49))).toBe(0.5);
});

it('takes another size for another picture', async () => {
  expect(await differingShare(await picture(0), await picture(0, 101))).toBe(1);
});

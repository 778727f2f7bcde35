import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { siteDir } from '../support/site.ts';

const files = filesBelow(siteDir).filter((path) => /\.(jpe?g|png|gif|webp|avif)$/i.test(path));
const pictures = await Promise.all(
  files.map(async (path) => ({ path, ...(await sharp(join(siteDir, path)).metadata()) })),
);

const pathsOf = (some: typeof pictures) => some.map(({ path }) => path);

it('there are pictures', () => {
  expect(pictures.length).toBeGreaterThan(50);
});

it('no picture carries metadata: no place, no camera, no thumbnail of what was cut away', () => {
  expect(pathsOf(pictures.filter(({ exif, xmp, iptc, icc }) => exif || xmp || iptc || icc))).toEqual([]);
});

it('no picture needs to be turned by the browser', () => {
  expect(pathsOf(pictures.filter(({ orientation }) => (orientation ?? 1) !== 1))).toEqual([]);
});

it('no picture of a post is wider than 600 px', () => {
  const ofPosts = pictures.filter(({ path }) => path.startsWith('anh/tin-tuc/'));
  expect(ofPosts.length).toBeGreaterThan(20);
  expect(pathsOf(ofPosts.filter(({ width }) => width > 600))).toEqual([]);
});

it('every picture is in a form that browsers show: three channels or four, 8 bits each', () => {
  const isFaulty = ({ space, depth }: (typeof pictures)[number]) =>
    !['srgb', 'b-w'].includes(space ?? '') || depth !== 'uchar';
  expect(pathsOf(pictures.filter(isFaulty))).toEqual([]);
});

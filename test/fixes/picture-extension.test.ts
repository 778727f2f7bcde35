import { expect, it } from 'vitest';
import type { NamedPicture } from '../../src/fixes/fix.ts';
import { pictureExtension } from '../../src/fixes/picture-extension.ts';

const picture = (file: string, extension: string, others: Partial<NamedPicture> = {}): NamedPicture => ({
  ...{ file, extension },
  isTaken: () => false,
  isKnownEverywhere: true,
  ...others,
});

it('names a picture after what it is', () => {
  expect(pictureExtension.plan(picture('tin-tuc/a/co.jpg', 'png')).renamings).toMatchObject([
    { from: 'tin-tuc/a/co.jpg', to: 'tin-tuc/a/co.png' },
  ]);
});

it.each([
  ['co.JPG', 'jpg'],
  ['co.jpeg', 'jpg'],
  ['co.jfif', 'jpg'],
  ['co.tiff', 'tif'],
  ['co.HEIF', 'heic'],
  ['co.png', 'png'],
])('%s is a good name for %s', (file, extension) => {
  expect(pictureExtension.plan(picture(file, extension))).toEqual({ renamings: [], left: [] });
});

it('never takes the place of another file', () => {
  const { renamings, left } = pictureExtension.plan(
    picture('a/co.jpg', 'png', { isTaken: (file) => file === 'a/co.png' }),
  );
  expect(renamings).toEqual([]);
  expect(left).toEqual([{ file: 'a/co.jpg', message: expect.stringContaining('"co.png"') }]);
});

it('leaves a picture that somebody may name in a way that is not known', () => {
  const { renamings, left } = pictureExtension.plan(picture('a/co.jpg', 'png', { isKnownEverywhere: false }));
  expect(renamings).toEqual([]);
  expect(left[0]?.message).toContain('hãy tự đổi tên thành "co.png"');
});

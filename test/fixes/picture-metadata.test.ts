import { expect, it } from 'vitest';
import { pictureMetadata } from '../../src/fixes/picture-metadata.ts';

const plan = (isBare: boolean, orientation = 1) =>
  pictureMetadata.plan({ file: 'a.jpg', widthPx: 600, orientation, isBare });

it('leaves a picture that is nothing else', () => expect(plan(true)).toEqual({ done: [], left: [] }));

it('takes out what is no picture', () => {
  expect(plan(false).done).toEqual([expect.stringContaining('thông tin ẩn')]);
});

it('says so of a picture that is turned too', () => {
  expect(plan(false, 6).done).toEqual([expect.stringContaining('thông tin ẩn')]);
});

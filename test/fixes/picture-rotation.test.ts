import { expect, it } from 'vitest';
import { pictureRotation } from '../../src/fixes/picture-rotation.ts';

const plan = (orientation: number) =>
  pictureRotation.plan({ file: 'a.jpg', widthPx: 600, orientation, isBare: false });

it('leaves an upright picture', () => expect(plan(1)).toEqual({ done: [], left: [] }));

it.each([2, 3, 6, 8])('turns a picture held as %i', (orientation) => {
  expect(plan(orientation)).toEqual({ done: ['xoay ảnh cho đúng chiều'], left: [] });
});

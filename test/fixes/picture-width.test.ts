import { expect, it } from 'vitest';
import type { PictureToFix } from '../../src/fixes/fix.ts';
import { pictureWidth } from '../../src/fixes/picture-width.ts';

const plan = (widthPx: number, allowed: Partial<PictureToFix> = { minWidthPx: 500, maxWidthPx: 600 }) =>
  pictureWidth.plan({ file: 'a.jpg', widthPx, orientation: 1, isBare: true, ...allowed });

it.each([500, 600])('%i px: both limits are allowed', (widthPx) => {
  expect(plan(widthPx)).toEqual({ done: [], left: [] });
});

it('shrinks what is one pixel too wide to the upper limit', () => {
  expect(plan(601)).toEqual({
    widthPx: 600,
    done: ['thu nhỏ từ 601 px còn 600 px chiều ngang'],
    left: [],
  });
});

it('never enlarges what is one pixel too narrow, and says what to do', () => {
  expect(plan(499)).toEqual({ done: [], left: [expect.stringContaining('cần ít nhất 500 px')] });
});

it.each([1, 9000])('%i px: without limits nothing is asked', (widthPx) => {
  expect(plan(widthPx, {})).toEqual({ done: [], left: [] });
});

it('leaves a picture of which rules ask what no width can keep', () => {
  expect(plan(800, { minWidthPx: 700, maxWidthPx: 600 })).toEqual({
    done: [],
    left: [expect.stringContaining('không cỡ nào vừa cả hai')],
  });
});

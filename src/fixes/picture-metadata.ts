import { inOrder, type PictureFix } from './fix.ts';

/** Takes out what is no picture: where and with what it was taken, comments, colours of one machine. */
export const pictureMetadata: PictureFix = {
  id: 'picture-metadata',
  kind: 'picture',
  title: 'Bỏ thông tin ẩn trong ảnh (nơi chụp, máy chụp) và đưa về màu thường (sRGB)',
  plan: ({ isBare, orientation }) =>
    // The note on how the camera was held goes with the rotation, and is not told twice.
    isBare || orientation !== 1
      ? inOrder
      : { done: ['bỏ thông tin ẩn trong ảnh, đưa về màu thường (sRGB)'], left: [] },
};

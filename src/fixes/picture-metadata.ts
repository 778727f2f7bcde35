import { inOrder, type PictureFix } from './fix.ts';

/** Takes out what is no picture: where and with what it was taken, comments, colours of one machine. */
export const pictureMetadata: PictureFix = {
  id: 'picture-metadata',
  kind: 'picture',
  title: 'Bỏ thông tin ẩn trong ảnh (nơi chụp, máy chụp) và đưa về màu thường (sRGB)',
  plan: ({ isBare }) =>
    isBare
      ? inOrder
      : { done: ['bỏ thông tin ẩn (nơi chụp, máy chụp…), đưa về màu thường (sRGB)'], left: [] },
};

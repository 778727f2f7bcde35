import { inOrder, type PictureFix } from './fix.ts';

/** Turns the picture itself, so that it stands upright in programs that do not read how the camera was held. */
export const pictureRotation: PictureFix = {
  id: 'picture-rotation',
  kind: 'picture',
  title: 'Xoay ảnh cho đúng chiều',
  plan: ({ orientation }) => (orientation === 1 ? inOrder : { done: ['xoay ảnh cho đúng chiều'], left: [] }),
};

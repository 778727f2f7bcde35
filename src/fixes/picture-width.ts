import { inOrder, type PictureFix } from './fix.ts';

/** Makes a picture narrower where the rules want it; never wider, since that only blurs it. */
export const pictureWidth: PictureFix = {
  id: 'picture-width',
  kind: 'picture',
  title: 'Thu nhỏ ảnh rộng quá mức cho phép',
  plan({ widthPx, minWidthPx = 1, maxWidthPx = Number.MAX_SAFE_INTEGER }) {
    if (minWidthPx > maxWidthPx) return leftWhenOff(widthPx, minWidthPx, maxWidthPx);
    if (widthPx > maxWidthPx)
      return {
        widthPx: maxWidthPx,
        done: [`thu nhỏ từ ${widthPx} px còn ${maxWidthPx} px chiều ngang`],
        left: [],
      };
    return widthPx < minWidthPx ? { done: [], left: [tooNarrow(widthPx, minWidthPx)] } : inOrder;
  },
};

const leftWhenOff = (widthPx: number, min: number, max: number) =>
  widthPx >= min || widthPx <= max
    ? {
        done: [],
        left: [
          `Ảnh rộng ${widthPx} px; các bộ tiêu chí đòi khác nhau (ít nhất ${min} px, tối đa ${max} px), không cỡ nào vừa cả hai. Hãy chọn bộ tiêu chí áp dụng trong content/truong.yaml.`,
        ],
      }
    : inOrder;

const tooNarrow = (widthPx: number, min: number) =>
  `Ảnh rộng ${widthPx} px, cần ít nhất ${min} px. Hãy thay bằng ảnh gốc lớn hơn; không phóng to ảnh cũ vì ảnh sẽ mờ.`;

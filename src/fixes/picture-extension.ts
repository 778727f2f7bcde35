import type { ExtensionFix } from './fix.ts';

/** Extensions that mean the same as the first. */
const alike: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jfif'],
  tif: ['tif', 'tiff'],
  heic: ['heic', 'heif'],
};

/** Gives a picture the extension of what it is: a PNG that is called `.jpg` does not open on every machine. */
export const pictureExtension: ExtensionFix = {
  id: 'picture-extension',
  kind: 'extension',
  title: 'Sửa đuôi tệp ảnh cho đúng loại ảnh, kể cả chỗ bài viết nhắc tới',
  plan({ file, extension, isTaken, isKnownEverywhere }) {
    const dot = file.lastIndexOf('.');
    const written = file.slice(dot + 1);
    if ((alike[extension] ?? [extension]).includes(written.toLowerCase())) return { renamings: [], left: [] };
    const to = `${file.slice(0, dot)}.${extension}`;
    const name = to.slice(to.lastIndexOf('/') + 1);
    const found = `Ảnh có đuôi .${written} nhưng thật ra là ảnh ${extension.toUpperCase()}.`;
    if (isTaken(to))
      return left(
        `${found} Đã có tệp "${name}" trong cùng thư mục, nên hãy tự đặt cho ảnh này một tên khác.`,
      );
    if (!isKnownEverywhere)
      return left(
        `${found} Có nơi nhắc tới ảnh mà máy không sửa chắc được, nên hãy tự đổi tên thành "${name}" rồi sửa trong bài.`,
      );
    return {
      renamings: [{ from: file, to, done: `đổi tên thành ${name}, vì ảnh là ${extension.toUpperCase()}` }],
      left: [],
    };

    function left(message: string) {
      return { renamings: [], left: [{ file, message }] };
    }
  },
};

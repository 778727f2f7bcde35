import { toSlug } from '../../domain/vietnamese.ts';

const imageExtension = /\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg)$/i;

/** Whether a name says that it is a picture. What the file really is, its content says. */
export const isImageName = (file: string): boolean => imageExtension.test(file);

/** Files a reader may download. Others (pages, scripts, programs) could run in the reader's browser. */
const downloadable =
  /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|rar|7z|mp3|m4a|wav|ogg|mp4|webm|mov|epub|ics)$/i;

export const isDownloadable = (file: string): boolean => downloadable.test(file);

/** `tin-tuc/Lễ khai giảng/Ảnh 1.JPG` → `tin-tuc/le-khai-giang/anh-1`: a path for addresses, without its extension. */
export const publishedName = (file: string): string =>
  file
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map((part) => toSlug(part) || 'tep')
    .join('/');

import type { ImageFormat, ImageHeader } from './image-header.ts';

/** Formats the site serves; also the extension of their files. */
export type PublishedFormat = 'jpg' | 'png' | 'gif' | 'webp' | 'avif';

/** How a picture stands in the site. */
export interface PublishedSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly format: PublishedFormat;
}

const publishedFormats = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  svg: 'png',
  heic: 'jpg',
  bmp: 'jpg',
  tiff: 'jpg',
} satisfies Record<ImageFormat, PublishedFormat>;

/**
 * Size and extension a picture will have in the site, known before it is made. At most `maxWidthPx` wide
 * (the limit included), never enlarged, at least 1 px high.
 */
export function publishedSize(header: ImageHeader, maxWidthPx: number | undefined): PublishedSize {
  const widthPx = Math.min(header.widthPx, maxWidthPx ?? header.widthPx);
  const heightPx = Math.max(1, Math.round((header.heightPx * widthPx) / header.widthPx));
  return { widthPx, heightPx, format: publishedFormats[header.format] };
}

import type { ByteSource } from './byte-source.ts';
import { validOrientation } from './exif-orientation.ts';
import type { StoredImage } from './stored-image.ts';
import { readTiffDirectory, tiffTag } from './tiff-directory.ts';

/** First page only; never plain, because browsers do not show TIFF. */
export function readTiffHeader(bytes: ByteSource): StoredImage {
  const values = readTiffDirectory(bytes, 0);
  return {
    widthPx: values.get(tiffTag.widthPx) ?? 0,
    heightPx: values.get(tiffTag.heightPx) ?? 0,
    orientation: validOrientation(values.get(tiffTag.orientation)),
    frames: 1,
    plain: false,
  };
}

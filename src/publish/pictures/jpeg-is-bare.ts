import type { ByteSource } from '../../facts/images/byte-source.ts';
import { isJpegMetadata } from '../../facts/images/jpeg-metadata.ts';
import { endOfPicture, jpegSegments } from '../../facts/images/jpeg-segments.ts';

/** Whether no segment, before or after the picture data, is metadata, and the file ends with the picture. */
export function jpegIsBare(bytes: ByteSource): boolean {
  for (const segment of jpegSegments(bytes)) {
    if (segment.marker === endOfPicture) return segment.at === bytes.size;
    if (isJpegMetadata(bytes, segment)) return false;
  }
  return false;
}

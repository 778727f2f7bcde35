import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { exifOrientation } from './exif-orientation.ts';
import { isJpegMetadata } from './jpeg-metadata.ts';
import { endOfPicture, type JpegSegment, jpegSegments, startOfData } from './jpeg-segments.ts';
import type { StoredImage } from './stored-image.ts';

const exif = 0xe1;
/** Baseline, extended and progressive with Huffman coding: what browsers show. */
const shownFrames: readonly number[] = [0xc0, 0xc1, 0xc2];
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc];

/** Reads every segment before the picture data. */
export function readJpegHeader(bytes: ByteSource): StoredImage {
  let frame: JpegSegment | undefined;
  let orientation = 1;
  let hasMetadata = false;
  for (const segment of jpegSegments(bytes)) {
    if (segment.marker === startOfData || segment.marker === endOfPicture) break;
    if (isFrame(segment.marker)) frame ??= segment;
    if (isExif(bytes, segment)) orientation = exifOrientation(bytes, segment.at + 6);
    hasMetadata ||= isJpegMetadata(bytes, segment);
  }
  if (!frame) throw new DamagedHeader();
  return {
    widthPx: bytes.u16(frame.at + 3),
    heightPx: bytes.u16(frame.at + 1),
    orientation,
    frames: 1,
    plain: !hasMetadata && isShown(bytes, frame),
  };
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker);

const isExif = (bytes: ByteSource, { marker, at, length }: JpegSegment) =>
  marker === exif && length > 6 && bytes.text(at, 6) === 'Exif\0\0';

/** Grey or three colours, 8 bits each; four components are CMYK. */
function isShown(bytes: ByteSource, { marker, at }: JpegSegment): boolean {
  const components = bytes.u8(at + 5);
  return shownFrames.includes(marker) && bytes.u8(at) === 8 && (components === 1 || components === 3);
}

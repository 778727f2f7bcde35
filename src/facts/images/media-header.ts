import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { boxOfType, type MediaBox, mediaBoxes } from './media-boxes.ts';
import { type MediaItem, readMediaItems } from './media-items.ts';
import type { StoredImage } from './stored-image.ts';

const ofThePicture = new Set(['ftyp', 'meta', 'mdat']);
/** nclx: BT.709 or unspecified primaries; sRGB, BT.709 or unspecified transfer. */
const primaries: readonly number[] = [1, 2];
const transfers: readonly number[] = [1, 2, 13];

/**
 * AVIF and HEIC, turned as its own `irot` says (EXIF orientation does not count in these formats).
 * Plain only for AVIF with one 8-bit sRGB picture and at most its mask.
 */
export function readMediaHeader(bytes: ByteSource): StoredImage {
  const boxes = mediaBoxes(bytes, 0, bytes.size);
  const items = readMediaItems(bytes, boxOfType(boxes, 'meta'));
  const primary = items.find(({ isPrimary }) => isPrimary);
  if (!primary || propertyOf(primary, 'clap')) throw new DamagedHeader(); // Cropped: sharp knows.
  return {
    ...shownSize(bytes, primary),
    orientation: 1,
    frames: boxes.some(({ type }) => type === 'moov') ? 2 : 1, // A sequence; how long is not told here.
    plain:
      boxes.every(({ type }) => ofThePicture.has(type)) &&
      boxes.at(-1)?.end === bytes.size &&
      primary.type === 'av01' &&
      items.every((item) => item.isPrimary || isMask(item)) &&
      hasEightBits(bytes, primary) &&
      primary.properties.every((property) => property.type !== 'colr' || isSrgb(bytes, property)),
  };
}

const propertyOf = ({ properties }: MediaItem, type: string) =>
  properties.find((property) => property.type === type);

const isMask = (item: MediaItem) => item.type === 'av01' && propertyOf(item, 'auxC') !== undefined;

function shownSize(bytes: ByteSource, primary: MediaItem) {
  const { at } = boxOfType(primary.properties, 'ispe');
  const size = { widthPx: bytes.u32(at + 4), heightPx: bytes.u32(at + 8) };
  const turn = propertyOf(primary, 'irot');
  const isSideways = turn !== undefined && bytes.u8(turn.at) % 2 === 1;
  return isSideways ? { widthPx: size.heightPx, heightPx: size.widthPx } : size;
}

function hasEightBits(bytes: ByteSource, primary: MediaItem): boolean {
  const pixi = propertyOf(primary, 'pixi');
  return pixi !== undefined && bytes.u8(pixi.at + 5) === 8;
}

const isSrgb = (bytes: ByteSource, { at }: MediaBox) =>
  bytes.text(at, 4) === 'nclx' &&
  primaries.includes(bytes.u16(at + 4)) &&
  transfers.includes(bytes.u16(at + 6));

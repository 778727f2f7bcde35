import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { exifOrientation } from './exif-orientation.ts';
import type { StoredImage } from './stored-image.ts';
import { type WebpChunk, webpChunks } from './webp-chunks.ts';

const ofThePicture = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF']);
const frameHeader = 16;

/** Walks all chunks: there is one a frame. */
export function readWebpHeader(bytes: ByteSource): StoredImage {
  const end = bytes.u32le(4) + 8;
  const chunks = [...webpChunks(bytes, 12, Math.min(end, bytes.size))];
  const exif = chunks.find(({ type }) => type === 'EXIF');
  return {
    ...canvas(bytes, chunks[0]),
    orientation: exif ? exifOrientation(bytes, tiffStart(bytes, exif.at)) : 1,
    frames: Math.max(1, chunks.filter(({ type }) => type === 'ANMF').length),
    plain: isComplete(bytes, chunks) && chunks.every((chunk) => isOfThePicture(bytes, chunk)),
  };
}

function canvas(bytes: ByteSource, first: WebpChunk | undefined) {
  if (first?.type === 'VP8X') return size(u24(bytes, first.at + 4) + 1, u24(bytes, first.at + 7) + 1);
  if (first?.type === 'VP8 ')
    return size(bytes.u16le(first.at + 6) & 0x3fff, bytes.u16le(first.at + 8) & 0x3fff);
  if (first?.type !== 'VP8L') throw new DamagedHeader();
  const bits = bytes.u32le(first.at + 1);
  return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}

const size = (widthPx: number, heightPx: number) => ({ widthPx, heightPx });

const u24 = (bytes: ByteSource, at: number) => bytes.u16le(at) + (bytes.u8(at + 2) << 16);

/** Some programs put the words of JPEG before the EXIF structure. */
const tiffStart = (bytes: ByteSource, at: number) => (bytes.text(at, 4) === 'Exif' ? at + 6 : at);

/** The last chunk, the RIFF container and the file end together. */
function isComplete(bytes: ByteSource, chunks: readonly WebpChunk[]): boolean {
  const last = chunks.at(-1);
  const end = last ? last.at + last.length + (last.length % 2) : 0;
  return end === bytes.size && bytes.u32le(4) + 8 === bytes.size;
}

function isOfThePicture(bytes: ByteSource, { type, at, length }: WebpChunk): boolean {
  if (type !== 'ANMF') return ofThePicture.has(type);
  const inside = [...webpChunks(bytes, at + frameHeader, Math.min(at + length, bytes.size))];
  return inside.every((chunk) => chunk.type !== 'ANMF' && ofThePicture.has(chunk.type));
}

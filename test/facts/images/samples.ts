import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { afterAll } from 'vitest';

/** A folder that goes away with the tests of the file. */
export function temporaryFolder(): {
  path: string;
  put(name: string, content: Uint8Array | string): string;
} {
  const path = mkdtempSync(join(tmpdir(), 'cong-truong-anh-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put(name, content) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}

/** A picture of one colour. */
export const plainPicture = (width: number, height: number, background = '#2060c0'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Frames that differ, so that no encoder joins them. */
export function movingPicture(width: number, height: number, frames = 3): Sharp {
  const frameBytes = width * height * 3;
  const pixels = Buffer.alloc(frameBytes * frames);
  for (let i = 0; i < frames; i += 1) pixels.fill(80 * i, i * frameBytes, (i + 1) * frameBytes);
  return sharp(pixels, {
    raw: { width, height: height * frames, channels: 3, pageHeight: height },
  });
}

/** Turned so that a program that knows EXIF shows it upright. */
export const turnedJpeg = (width: number, height: number, orientation: number): Promise<Buffer> =>
  plainPicture(width, height).withMetadata({ orientation }).jpeg().toBuffer();

/** EXIF as a phone writes it, with the place where the photo was taken. */
export const photoWithPlace = (picture: Sharp): Sharp =>
  picture.withExif({
    IFD0: { Make: 'Phone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 46/1 0/1' },
  });

/** A JPEG segment with its length. */
export const jpegSegment = (marker: number, content: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, Buffer.from(content, 'latin1')]);
};

/** A PNG chunk with its checksum. */
export function pngChunk(type: string, content: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(content)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The header chunk of a PNG file. */
export function pngHeader(width: number, height: number): Buffer {
  const content = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), pngChunk('IHDR', content)]);
}

/** Puts bytes into a file before some place; a negative place counts from the end. */
export const insert = (file: Buffer, at: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([file.subarray(0, at), bytes, file.subarray(at)]);

/** An uncompressed BMP of 24 bits, 2 × 2: red and green above blue and white. */
export function smallBmp(): Buffer {
  const file = Buffer.alloc(54 + 16);
  file.write('BM');
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(2, 18);
  file.writeInt32LE(2, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.set([255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 255, 0, 255, 0], 54);
  return file;
}

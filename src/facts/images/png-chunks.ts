import type { ByteSource } from './byte-source.ts';

/** One chunk of a PNG file. */
export interface PngChunk {
  readonly type: string;
  /** Where its content begins. */
  readonly at: number;
  readonly length: number;
}

/** Every chunk up to IEND. */
export function* pngChunks(bytes: ByteSource): Generator<PngChunk> {
  for (let at = 8; ; ) {
    const chunk = { type: bytes.text(at + 4, 4), at: at + 8, length: bytes.u32(at) };
    yield chunk;
    if (chunk.type === 'IEND') return;
    at = chunk.at + chunk.length + 4;
  }
}

const ofThePicture = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT'],
  ...['sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs', 'hIST'],
]);

/** Whether a chunk carries anything besides the picture: text, EXIF, a profile, or what nobody knows. */
export const isPngMetadata = ({ type }: PngChunk): boolean => !ofThePicture.has(type);

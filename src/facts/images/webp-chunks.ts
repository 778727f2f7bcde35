import type { ByteSource } from './byte-source.ts';

/** One chunk of a WebP file. */
export interface WebpChunk {
  readonly type: string;
  /** Where its content begins. */
  readonly at: number;
  readonly length: number;
}

/** The chunks between two places of the file. One that is cut is the last. */
export function* webpChunks(bytes: ByteSource, from: number, to: number): Generator<WebpChunk> {
  for (let at = from; at + 8 <= to; ) {
    const chunk = { type: bytes.text(at, 4), at: at + 8, length: bytes.u32le(at + 4) };
    yield chunk;
    at = chunk.at + chunk.length + (chunk.length % 2);
  }
}

import type { ByteSource } from '../../facts/images/byte-source.ts';
import { isPngMetadata, pngChunks } from '../../facts/images/png-chunks.ts';

const checksumBytes = 4;

/** Whether no chunk, before or after the picture data, is metadata, and the file ends with the picture. */
export function pngIsBare(bytes: ByteSource): boolean {
  for (const chunk of pngChunks(bytes)) {
    if (isPngMetadata(chunk)) return false;
    if (chunk.type === 'IEND') return chunk.length === 0 && chunk.at + checksumBytes === bytes.size;
  }
  return false;
}

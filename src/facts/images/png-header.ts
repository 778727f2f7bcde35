import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { exifOrientation } from './exif-orientation.ts';
import { isPngMetadata, pngChunks } from './png-chunks.ts';
import type { StoredImage } from './stored-image.ts';

/** Reads every chunk before the picture data. */
export function readPngHeader(bytes: ByteSource): StoredImage {
  if (bytes.text(12, 4) !== 'IHDR') throw new DamagedHeader();
  let orientation = 1;
  let frames = 1;
  let hasMetadata = false;
  for (const chunk of pngChunks(bytes)) {
    if (chunk.type === 'IDAT' || chunk.type === 'IEND') break;
    if (chunk.type === 'eXIf') orientation = exifOrientation(bytes, chunk.at);
    if (chunk.type === 'acTL') frames = bytes.u32(chunk.at);
    hasMetadata ||= isPngMetadata(chunk);
  }
  return {
    widthPx: bytes.u32(16),
    heightPx: bytes.u32(20),
    orientation,
    frames,
    plain: !hasMetadata && bytes.u8(24) <= 8,
  };
}

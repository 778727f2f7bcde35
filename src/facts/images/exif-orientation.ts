import type { ByteSource } from './byte-source.ts';
import { DamagedHeader } from './damaged-header.ts';
import { readTiffDirectory, tiffTag } from './tiff-directory.ts';

/** How a camera says the picture must be turned, 1–8. Broken EXIF says nothing: 1. */
export function exifOrientation(bytes: ByteSource, at: number): number {
  try {
    return validOrientation(readTiffDirectory(bytes, at).get(tiffTag.orientation));
  } catch (error) {
    if (error instanceof DamagedHeader) return 1;
    throw error;
  }
}

/** 1 for what is not among 1–8. */
export const validOrientation = (value: number | undefined): number =>
  value !== undefined && value >= 1 && value <= 8 ? value : 1;

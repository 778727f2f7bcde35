import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnreadableReason } from '../../facts/images/image-header.ts';
import { publishedSize } from '../../facts/images/published-size.ts';
import { readImageHeaders } from '../../facts/images/read-image-headers.ts';
import { encodePicture } from '../../publish/pictures/encode-picture.ts';
import type { PictureProblem } from '../../publish/pictures/picture-job.ts';
import { UnusablePicture } from '../../publish/pictures/unusable-picture.ts';

/** A picture fit for a post, or why there is none. */
export type PreparedPicture =
  | {
      readonly bytes: Uint8Array;
      readonly extension: string;
      readonly widthPx: number;
      /** As it was found. */
      readonly fromWidthPx: number;
    }
  | { readonly problem: UnreadableReason | PictureProblem };

/** Upright, at most as wide as allowed, never enlarged, without metadata. */
export async function preparePicture(
  bytes: Uint8Array,
  widestPx: number | undefined,
): Promise<PreparedPicture> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-anh-'));
  const file = join(folder, 'anh');
  try {
    writeFileSync(file, bytes);
    const reading = (await readImageHeaders([file])).get(file);
    if (!reading?.readable) return { problem: reading?.reason ?? 'damaged' };
    const size = publishedSize(reading.header, widestPx);
    return {
      bytes: await encodePicture(file, reading.header, size),
      extension: size.format,
      widthPx: size.widthPx,
      fromWidthPx: reading.header.widthPx,
    };
  } catch (error) {
    if (error instanceof UnusablePicture) return { problem: error.problem };
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

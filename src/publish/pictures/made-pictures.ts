import { constants, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeQuietly } from '../../facts/cache/write-quietly.ts';
import type { ImageHeader } from '../../facts/images/image-header.ts';
import type { PublishedSize } from '../../facts/images/published-size.ts';
import { encodePicture } from './encode-picture.ts';
import type { PictureWeight } from './encoders.ts';
import { pictureKey } from './picture-key.ts';
import type { PictureMemory } from './picture-memory.ts';

/** Pictures encoded in this run or an earlier one. */
export interface MadePictures {
  /**
   * Puts the picture made of a source into a file, encoding it only when that was never done.
   *
   * @throws {UnusablePicture}
   */
  put(
    source: string,
    header: ImageHeader,
    size: PublishedSize,
    file: string,
    weight?: PictureWeight,
  ): Promise<void>;
}

/** Keeps them in the cache folder by content; a damaged one is made again, and so are all if it is read-only. */
export function openMadePictures(cacheDir: string, memory: PictureMemory): MadePictures {
  const underWay = new Map<string, Promise<Buffer>>();

  async function make(
    source: string,
    header: ImageHeader,
    size: PublishedSize,
    weight: PictureWeight,
    made: string,
  ) {
    try {
      const bytes = await encodePicture(source, header, size, weight);
      writeQuietly(made, bytes);
      return bytes;
    } finally {
      underWay.delete(made);
    }
  }

  return {
    async put(source, header, size, file, weight = 'usual') {
      const made = join(cacheDir, pictureKey(memory.contentHash(source), size, weight));
      if (memory.isServable(made, size)) return copyPicture(made, file);
      const making = underWay.get(made) ?? make(source, header, size, weight, made);
      underWay.set(made, making);
      writeFileSync(file, await making);
    },
  };
}

/**
 * On file systems that can, both files share their bytes until one changes. Synchronous: measured at a third of
 * the system time of promises, whose threads stand in each other's way.
 */
export const copyPicture = (from: string, to: string): void =>
  copyFileSync(from, to, constants.COPYFILE_FICLONE);

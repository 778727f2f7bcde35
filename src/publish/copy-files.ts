import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileToPublish } from '../facts/publication/publication.ts';

/** Copies the files that readers may download, as they are. */
export function copyFiles(files: ReadonlyMap<string, FileToPublish>, outDir: string): void {
  for (const { source, target } of files.values()) {
    const to = join(outDir, target);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(source, to, constants.COPYFILE_FICLONE);
  }
}

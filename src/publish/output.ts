import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeLeftOvers } from './left-overs.ts';

/** The folder of the site: an old one that stays until a complete new one takes its place. */
export interface Output {
  /** Where the new site is made; beside the old one, so that it can be moved in one step. */
  readonly newDir: string;
  /** Moves a folder made apart into the new site. */
  take(folder: string): void;
  /** Puts the new site in place of the old one. */
  swap(): void;
  /** Removes what is unfinished. */
  discard(): void;
}

const prefixOf = (outDir: string) => join(dirname(outDir), `.${basename(outDir)}-`);

export function openOutput(outDir: string): Output {
  restoreOutput(outDir);
  const newDir = `${prefixOf(outDir)}moi-${process.pid}`;
  const oldDir = `${prefixOf(outDir)}cu`;
  return {
    newDir,
    take(folder) {
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        renameSync(join(folder, name), join(newDir, name));
      rmSync(folder, { recursive: true, force: true });
    },
    swap() {
      rmSync(oldDir, { recursive: true, force: true });
      if (existsSync(outDir)) renameSync(outDir, oldDir);
      renameSync(newDir, outDir);
      rmSync(oldDir, { recursive: true, force: true });
    },
    discard() {
      for (const folder of [newDir, `${newDir}-tep`]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Brings things in order after a build that was killed: its unfinished folders go, and where it was killed
 * between the two steps of the exchange, the old site comes back.
 */
export function restoreOutput(outDir: string): void {
  const oldDir = `${prefixOf(outDir)}cu`;
  if (!existsSync(outDir) && existsSync(oldDir)) renameSync(oldDir, outDir);
  removeLeftOvers(dirname(outDir), `${basename(prefixOf(outDir))}moi-`);
}

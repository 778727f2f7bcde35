import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
  const prefix = basename(prefixOf(outDir));
  const oldDir = `${prefixOf(outDir)}cu`;
  if (!existsSync(outDir) && existsSync(oldDir)) renameSync(oldDir, outDir);
  for (const name of readdirSafely(dirname(outDir))) {
    const owner = name.startsWith(`${prefix}moi-`)
      ? Number.parseInt(name.slice(prefix.length + 4), 10)
      : undefined;
    if (owner !== undefined && !isRunning(owner))
      rmSync(join(dirname(outDir), name), { recursive: true, force: true });
  }
}

const readdirSafely = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Another build of the same folder may be at work; its folder is left alone. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

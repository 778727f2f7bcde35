import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { removeLeftOvers } from './left-overs.ts';
import { moveFolder } from './move-folder.ts';
import { ownModules } from './own-modules.ts';

export interface RenderOptions {
  readonly root: string;
  /** Address of the site; `null` where the school has not said it. */
  readonly site: string | null;
  /** Must not exist yet. */
  readonly outDir: string;
}

/** Renders every page into a folder, in this process: the pages take what was read from `site-input.ts`. */
export async function renderSite({ root, site, outDir }: RenderOptions): Promise<void> {
  // Astro puts the modules it renders with into the output folder, but only one below the current folder, and
  // they find their libraries only below the project. So it works in a folder of this process there.
  const workDir = join(root, '.astro', `dung-${process.pid}`);
  removeLeftOvers(join(root, '.astro'), 'dung-');
  const startedIn = process.cwd();
  process.chdir(root);
  // What is published must not depend on how the command was started.
  process.env['NODE_ENV'] = 'production';
  try {
    const vite = { plugins: [ownModules(join(root, 'src'))] };
    await build({ root, outDir: workDir, ...(site && { site }), logLevel: 'error', vite });
    moveFolder(workDir, outDir);
  } finally {
    process.chdir(startedIn);
    rmSync(workDir, { recursive: true, force: true });
  }
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder } from '../../../src/publish/serve-folder.ts';
import { programArguments, programSettings, projectRoot } from './program.ts';
import type { Screen, Stage } from './stage.ts';

/**
 * A page of the demonstration school as it was on another day than its report day. The site is built for it, without
 * pictures and search, and is gone when the page has been loaded.
 */
export async function siteOnDay(stage: Stage, day: string, address: string, screen?: Screen): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'huong-dan-trang-'));
  const siteDir = join(folder, 'dist');
  const options = ['--as-of', day, '--out-dir', siteDir, '--no-gate', '--no-pictures', '--no-search'];
  try {
    execFileSync(process.execPath, programArguments(['build', ...options]), {
      cwd: projectRoot,
      env: programSettings(),
      stdio: 'ignore',
    });
    const page = await stage.site('/', screen);
    const server = await serveFolder(siteDir, 0);
    await page.goto(server.address + address, { waitUntil: 'networkidle' });
    await server.close();
    return page;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

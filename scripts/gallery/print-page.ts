import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { GalleryOptions } from './options.ts';
import type { Shot } from './photograph.ts';

/** Width of A4 in px of a screen. */
const paperPx = 794;

/**
 * Prints a page as PDF and, where `pdftoppm` (poppler) is installed, each of its papers as a picture. Without it
 * the picture shows the page as it is laid out for paper, in one piece.
 */
export async function printPage(page: Page, name: string, { out }: GalleryOptions): Promise<Shot> {
  const folder = join(out, name);
  for (const old of readdirSync(folder).filter((file) => file.startsWith('print-')))
    rmSync(join(folder, old));
  await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true, printBackground: true });
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', 'print.pdf', 'print'], { cwd: folder, stdio: 'ignore' });
  } catch {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: paperPx, height: 1123 });
    await page.screenshot({ path: join(folder, 'print-whole.png'), fullPage: true });
  }
  const files = readdirSync(folder).filter((file) => /^print-.*\.png$/.test(file));
  return { look: 'print', width: paperPx, files: files.sort().map((file) => `${name}/${file}`) };
}

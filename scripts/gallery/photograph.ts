import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { visit } from '../../test/support/visit.ts';
import { type Look, looksOf } from './looks.ts';
import type { GalleryOptions } from './options.ts';
import { printPage } from './print-page.ts';

/** The pictures of one look at a page, from top to bottom; paths as the index names them. */
export interface Shot {
  readonly look: string;
  readonly width: number;
  readonly files: readonly string[];
}

/** Taller pictures than this are not drawn whole by the browser: such pages are taken in parts. */
const partPx = 8000;

/** Photographs one page in all its looks, in a folder of its own. */
export async function photograph(
  page: Page,
  address: string,
  name: string,
  options: GalleryOptions,
): Promise<Shot[]> {
  mkdirSync(join(options.out, name), { recursive: true });
  await visit(page, address);
  await loadPictures(page);
  if (options.kind === 'print') return [await printPage(page, name, options)];
  const shots: Shot[] = [];
  for (const look of looksOf(options)) shots.push(await shotOf(page, name, look, options.out));
  return shots;
}

const loadPictures = (page: Page) =>
  page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });

async function shotOf(page: Page, name: string, look: Look, out: string): Promise<Shot> {
  await page.emulateMedia({ media: 'screen', ...look.media });
  await page.setViewportSize({ width: look.width, height: 800 });
  await loadPictures(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const files: string[] = [];
  for (let y = 0; y < height; y += partPx) {
    const file = `${name}/${look.name}${y === 0 ? '' : `-${y / partPx + 1}`}.png`;
    const clip = { x: 0, y, width: look.width, height: Math.min(partPx, height - y) };
    await page.screenshot({ path: join(out, file), fullPage: true, clip });
    files.push(file);
  }
  return { look: look.name, width: look.width, files };
}

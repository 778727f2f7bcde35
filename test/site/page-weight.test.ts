import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTypes } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();
const kilobyte = 1024;

/** One file that a page asked for. */
interface Loaded {
  readonly path: string;
  /** Bytes of its body as the server sent it: text packed by gzip. Headers are left out. */
  readonly bytes: number;
}

/** A telephone that was never here before. What a service worker fetches for later is no part of the page. */
async function visitOnPhone(address: string, density = 2): Promise<Page> {
  const page = await site.newPage({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: density,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

const loadedBy = (page: Page): Promise<Loaded[]> =>
  page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => ({
        path: new URL(entry.name).pathname,
        bytes: (entry as PerformanceResourceTiming).encodedBodySize,
      }),
    ),
  );

const isPicture = ({ path }: Loaded) => /\.(jpe?g|png|gif|webp|avif|svg)$/.test(path);
const total = (files: readonly Loaded[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

it('the home page takes less than 60 KB without pictures: its HTML, styles, fonts and scripts, as sent', async () => {
  const page = await visitOnPhone('/');
  const files = (await loadedBy(page)).filter((file) => !isPicture(file));
  await page.context().close();
  expect(files.filter(({ bytes }) => bytes === 0)).toEqual([]);
  for (const kind of [/^\/$/, /\.css$/, /\.woff2$/, /\.js$/])
    expect(files.some(({ path }) => kind.test(path))).toBe(true);
  expect(total(files) / kilobyte).toBeLessThan(60);
  expect(total(files) / kilobyte).toBeGreaterThan(20);
});

const withPictures = [
  ['home page', pageTypes['home page']],
  ['post with pictures', pageTypes['post with pictures']],
  ['album', pageTypes.album],
  ['list of posts', pageTypes['list of posts']],
] as const;
const densities = [2, 3] as const;

describe('no picture on the first screen of a telephone takes more than 40 KB', () => {
  const cases = withPictures.flatMap(([name, address]) =>
    densities.map((density) => ({ name, address, density })),
  );

  it.each(cases)('$name, $density dots a pixel', async ({ address, density }) => {
    const page = await visitOnPhone(address, density);
    const shown = await page.evaluate(() =>
      [...document.images]
        .filter((picture) => picture.getBoundingClientRect().top < innerHeight && picture.currentSrc !== '')
        .map(({ currentSrc }) => new URL(currentSrc).pathname),
    );
    const files = (await loadedBy(page)).filter(({ path }) => shown.includes(path));
    await page.context().close();
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ bytes }) => bytes === 0 || bytes > 40 * kilobyte)).toEqual([]);
  });
});

it('the picture of a post is sharp enough for two dots a pixel, and asked for before all others', async () => {
  const page = await visitOnPhone(pageTypes['post with pictures']);
  const picture = page.locator('.trang-doc img').first();
  const { src, priority } = await picture.evaluate((img: HTMLImageElement) => ({
    src: img.currentSrc,
    priority: img.fetchPriority,
  }));
  await page.context().close();
  expect(src).toMatch(/\.600\.webp$/);
  expect(priority).toBe('high');
});

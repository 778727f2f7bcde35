import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Bytes that a first visit fetches, pictures left out. */
export interface FirstLoad {
  /** As web servers send them: text packed by gzip, fonts as they are. */
  readonly packed: number;
  readonly plain: number;
}

const isText = /^(text\/|application\/(json|xml|javascript)|image\/svg)/;

/** Opens a page with nothing kept from before, and waits until it asks for nothing more. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  // What a service worker fetches for later is no part of the page.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<FirstLoad>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (response.request().resourceType() === 'image') return;
    bodies.push(
      response.body().then((body) => ({
        plain: body.length,
        packed: isText.test(type) ? gzipSync(body).length : body.length,
      })),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(bodies);
  await context.close();
  return {
    packed: loaded.reduce((sum, { packed }) => sum + packed, 0),
    plain: loaded.reduce((sum, { plain }) => sum + plain, 0),
  };
}

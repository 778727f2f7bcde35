import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from './browser.ts';
import { siteDir } from './site.ts';

export { visit } from './visit.ts';

/** A browser and the site it visits, for all tests of one file. */
export interface Visitor {
  /** `http://127.0.0.1:…` */
  readonly origin: string;
  /** A tab that shares nothing with others; addresses may be written without the origin. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Starts the browser before the tests of a file and stops it after them. Without a browser the tests fail.
 *
 * @param folder Gives the folder of the site, once it has been built.
 */
export function visitor(folder: () => string | Promise<string> = () => siteDir): Visitor {
  let server: FolderServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveFolder(await folder(), 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      return server.address;
    },
    async newPage(options = {}) {
      const context = await browser.newContext({
        baseURL: server.address,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
        // What is fetched for later, for every page anew, would only take time.
        serviceWorkers: 'block',
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
  };
}

/** Loads every picture, also those that wait to be scrolled to, and waits until all are there. */
export async function showAllPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

/** Said where `newPage` blocks service workers. */
const ownBlock = 'Service Worker registration blocked by Playwright';

/**
 * Notes from now on whatever a page of the school must never do: ask another server, show a dialog, break its
 * own Content-Security-Policy, fail, or write errors and warnings.
 *
 * @returns the notes; they grow.
 */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const notes: string[] = [];
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) notes.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) notes.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.text() === ownBlock) return;
    if (['error', 'warning'].includes(message.type())) notes.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => notes.push(`script error: ${error.message}`));
  page.on('dialog', async (dialog) => {
    notes.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return notes;
}

/** The name under which the focused element of a page is known. */
export const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]
        : element;
    return label?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });

import type { Browser, Page } from 'playwright-core';
import { isOfSearch } from '../../../src/site/offline/answers.ts';
import { bytesSent } from './bytes-sent.ts';

/** What a first visit to the search page and a first query cost. */
export interface FirstQuery {
  /** Bytes of the bodies that the page itself needs, as they were sent: HTML, styles, fonts, scripts. */
  readonly page: number;
  /** The same of all that the first query needs beyond the page: engine, parts of the index, texts of pages. */
  readonly query: number;
  /** As much of that was fetched when the page opened, before anything was asked. */
  readonly ahead: number;
  /** Files that the first query needs. */
  readonly files: number;
  /** From asking until the first results stand on the screen, in ms. */
  readonly firstMs: number;
  /** The same of each query after that, for which the index is open already. */
  readonly laterMs: readonly number[];
}

/** Opens the search page as somebody who was never here, and asks one thing after the other. */
export async function firstQuery(
  browser: Browser,
  address: string,
  queries: readonly [string, ...string[]],
): Promise<FirstQuery> {
  // What a service worker fetches for later is no part of the answer.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  const opened = [...asked];
  const [first, ...later] = queries;
  const firstMs = await answerTime(page, first);
  await page.waitForLoadState('networkidle');
  const addresses = [...asked];
  const laterMs: number[] = [];
  for (const query of later) laterMs.push(await answerTime(page, query));
  await context.close();
  const ofSearch = addresses.filter(isOfSearch);
  return {
    page: await sumOf(opened.filter((each) => !isOfSearch(each))),
    query: await sumOf(ofSearch),
    ahead: await sumOf(opened.filter(isOfSearch)),
    files: ofSearch.length,
    firstMs,
    laterMs,
  };
}

// Asked for again: the browser does not tell sizes of what a worker fetched.
async function sumOf(addresses: readonly string[]): Promise<number> {
  let sum = 0;
  for (const address of addresses) sum += await bytesSent(address);
  return sum;
}

/** From the key Enter until the list has its new results and they are laid out. */
const answerTime = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (asked) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('[data-o-tim]');
        const results = document.querySelector<HTMLElement>('[data-ket-qua]');
        if (!field?.form || !results) throw new Error('no search on this page');
        new MutationObserver((_, observer) => {
          if (!results.querySelector('a')) return;
          observer.disconnect();
          if (results.offsetHeight > 0) resolve(performance.now() - start);
        }).observe(results, { childList: true });
        setTimeout(() => reject(new Error(`no answer to ${asked}`)), 30_000);
        results.replaceChildren();
        const start = performance.now();
        field.value = asked;
        field.form.requestSubmit();
      }),
    query,
  );

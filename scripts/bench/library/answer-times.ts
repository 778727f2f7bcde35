import type { Browser, Page } from 'playwright-core';

/** How long the filter of the library took until the list showed the answer, in ms. */
export interface AnswerTimes {
  /** The first answer, for which the index had to be fetched. */
  readonly first: number;
  readonly others: readonly number[];
}

/** Choices one after the other, as people make them: a facet, and the place of its value in the list. */
const choices = [
  ['khoi', 3],
  ['mon', 2],
  ['loai', 1],
  ['mon', 0],
  ['khoi', 0],
  ['nguoi-soan', 5],
  ['nguoi-soan', 0],
  ['loai', 4],
  ['thang', 12],
  ['thang', 0],
  ['khoi', 5],
  ['loai', 2],
] as const;

/** @param slowness How many times slower than this machine the browser is to be. */
export async function answerTimes(browser: Browser, address: string, slowness: number): Promise<AnswerTimes> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const times: number[] = [];
  for (const [facet, place] of choices) times.push(await answerTime(page, facet, place));
  await context.close();
  const [first = 0, ...others] = times;
  return { first, others };
}

/** From the choice until the list has its new rows and they are laid out. */
const answerTime = (page: Page, facet: string, place: number): Promise<number> =>
  page.evaluate(
    ([name, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLSelectElement>(`[data-loc-hoc-lieu] [name="${name}"]`);
        const list = document.querySelector<HTMLElement>('[data-hoc-lieu]');
        if (!field || !list) throw new Error('no filter on this page');
        const possible = [...field.options].filter(({ disabled }) => !disabled);
        const option = possible[Math.min(wanted, possible.length - 1)];
        new MutationObserver((_, observer) => {
          observer.disconnect();
          if (list.offsetHeight > 0) resolve(performance.now() - start);
        }).observe(list, { childList: true });
        setTimeout(() => reject(new Error(`no answer to ${name}`)), 10_000);
        const start = performance.now();
        field.value = option?.value ?? '';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    [facet, place] as const,
  );

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

import type { Browser, Page } from 'playwright-core';
import { axeFaults, bringAxe } from '../../test/support/axe-faults.ts';
import { visit } from '../../test/support/visit.ts';
import { eachOf } from '../each-of.ts';

/** A fault of one page: where it was seen, and in the words of axe what. */
export interface Fault {
  readonly address: string;
  /** `360 px, dark` */
  readonly look: string;
  readonly fault: string;
}

const widthsPx = [1280, 360] as const;
const schemes = ['light', 'dark'] as const;

/** How many pages are looked at together. */
const atOnce = 3;

/**
 * Lets axe look at every address, wide and narrow, light and dark.
 *
 * @param tell Is called after every page with how many are done and what was found there.
 */
export async function examine(
  browser: Browser,
  origin: string,
  addresses: readonly string[],
  tell: (done: number, faults: readonly Fault[]) => void,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const idle = await Promise.all(Array.from({ length: atOnce }, () => context.newPage()));
  let done = 0;
  await eachOf(addresses, atOnce, async (address) => {
    const page = idle.pop() ?? (await context.newPage());
    const faults = await faultsOf(page, address);
    idle.push(page);
    done += 1;
    tell(done, faults);
  });
}

async function faultsOf(page: Page, address: string): Promise<Fault[]> {
  await visit(page, address);
  await bringAxe(page);
  const faults: Fault[] = [];
  for (const width of widthsPx) {
    await page.setViewportSize({ width, height: 800 });
    for (const scheme of schemes)
      for (const fault of await axeFaults(page, scheme))
        faults.push({ address, look: `${width} px, ${scheme}`, fault });
  }
  return faults;
}

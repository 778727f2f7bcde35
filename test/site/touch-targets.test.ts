import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from '../support/page-types.ts';
import { visit, visitor } from '../support/visitor.ts';

/** As high as the tip of a thumb; shown in px of a phone. */
const leastPx = 44;

const site = visitor();
let page: Page;
beforeAll(async () => {
  page = await site.newPage({ viewport: { width: 360, height: 800 } });
});

/**
 * Links, buttons, folds and fields lower than that, together with what covers the item around them. Links within a
 * sentence and in tables are as high as their line.
 */
const tooLow = (least: number) =>
  page.evaluate((px) => {
    const heightOf = (element: Element) => {
      const cover = getComputedStyle(element, '::after');
      const covered = cover.position === 'absolute' ? Number.parseFloat(cover.height) || 0 : 0;
      return Math.max(element.getBoundingClientRect().height, covered);
    };
    const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const standsAlone = (element: Element) =>
      !(element instanceof HTMLAnchorElement) ||
      (!element.closest('td, th, .bai-viet') &&
        words(element) === words(element.closest('p, li, dd, h2, h3, div')));
    return [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter(standsAlone)
      .filter((element) => heightOf(element) < px - 0.5)
      .map(
        (element) =>
          `${Math.round(heightOf(element))} px: ${words(element)} (${element.parentElement?.className})`,
      );
  }, least);

describe(`whatever stands by itself is at least ${leastPx} px high on a phone, in the`, () => {
  it.each(everyPageType)('%s', async (_, address) => {
    await visit(page, address);
    expect(await tooLow(leastPx)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from '../support/site.ts';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();

/**
 * Gives the focus to everything in turn that takes it, as the Tab key would, and names what cannot be seen then: no
 * outline of 2 px or more, or outside the window. Frames pass the focus on to what is in them.
 */
const unmarkedStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    return all.flatMap((element) => {
      element.focus();
      if (document.activeElement !== element) return [];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      return isMarked && isInWindow ? [] : [element.outerHTML.slice(0, 90)];
    });
  });

/** Regions that can be pushed sideways but not reached with the Tab key. */
const unreachableRegions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.tabIndex !== 0 &&
          !element.querySelector('a[href], button, input, select, [tabindex="0"]'),
      )
      .map((element) => element.outerHTML.slice(0, 90)),
  );

describe.each([
  ['on a desk', 1280],
  ['on a phone', 360],
])(
  '%s whatever has the focus is marked and in the window, and what scrolls can be reached, in the',
  (_, width) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.newPage({ viewport: { width, height: 740 } });
    });
    afterAll(() => page.context().close());

    it.each(everyPageType.filter(([type]) => type !== 'editor that saves nowhere'))(
      '%s',
      async (_type, address) => {
        await visit(page, address);
        // From here on the browser marks the focus as for somebody who uses the keyboard.
        await page.keyboard.press('Tab');
        expect(await unmarkedStops(page)).toEqual([]);
        expect(await unreachableRegions(page)).toEqual([]);
      },
    );
  },
);

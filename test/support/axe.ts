import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from './site.ts';
import { visit, visitor } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * All rules of axe that it runs by itself, best practice too; none is left out. Letters whose contrast it could
 * not tell count as faults as well, except lone signs (`nonBmp`): ✓ always stands before its word, which has the
 * same colour; and except columns that a wide table has scrolled out of sight on a phone: they are seen on the desk.
 * Letters of charts are left to chart-colours.test.ts: axe knows no background inside a drawing.
 */
const run = `axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) => {
  const isScrolledAway = ({ target }) => {
    const region = document.querySelector(target[0])?.closest('.cuon');
    return region && region.scrollWidth > region.clientWidth;
  };
  const unclear = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes)
    .filter(({ any }) => any[0]?.data?.messageKey !== 'nonBmp')
    .filter(({ target }) => !document.querySelector(target[0])?.closest('.bieu-do'))
    .filter((node) => !isScrolledAway(node))
    .map(({ target, any }) => 'contrast not known: ' + any[0]?.message + ' ' + target);
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => id + ': ' + help + ' ' + target));
  return [...faults, ...unclear];
})`;

/** Looks at one page of every type, light and dark, on a screen of so many px. One width a file: each takes a minute. */
export function testAccessibility(width: number): void {
  const site = visitor();
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
    await page.setViewportSize({ width, height: 800 });
  });

  describe(`axe finds no fault, light and dark, ${width} px wide, in the`, () => {
    it.each(everyPageType)('%s', async (_, address) => {
      await visit(page, address);
      await page.evaluate(axe);
      await page.evaluate(() => {
        // What is folded away is read too.
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        // The pale grid behind some headings would hide from axe the colour on which they stand.
        for (const element of document.querySelectorAll<HTMLElement>('main, main *'))
          if (getComputedStyle(element).backgroundImage.includes('gradient'))
            element.style.backgroundImage = 'none';
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate<string[]>(run), colorScheme).toEqual([]);
      }
    });
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from '../support/site.ts';
import { visit, visitor } from '../support/visitor.ts';

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

const site = visitor();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Widths and colours do not depend on each other: each page is seen in both of either, not in all four pairs. */
const looks: readonly [readonly Look[], readonly Look[]] = [
  [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ],
  [
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
  ],
];

describe('axe finds no fault, light and dark, on a phone and on a desk, in the', () => {
  it.each(everyPageType)('%s', async (name, address) => {
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
    for (const { width, colorScheme } of looks[name.length % 2 === 0 ? 0 : 1]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate<string[]>(run), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * All rules of axe that it runs by itself, best practice too; none is left out. Letters whose contrast it could
 * not tell count as faults as well, except lone signs (`nonBmp`): ✓ always stands before its word, which has the
 * same colour; and except what a wide table or a row of links has scrolled out of sight on a phone: it is seen on the desk.
 * Letters of charts are left to chart-colours.test.ts: axe knows no background inside a drawing.
 */
const run = (
  rules: object,
) => `axe.run(document, { resultTypes: ['violations', 'incomplete'], ...${JSON.stringify(rules)} }).then(({ violations, incomplete }) => {
  const isScrolledAway = ({ target }) => {
    const region = document.querySelector(target[0])?.closest('.cuon, .khung-bang, .loc-loai > ul');
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

/** Gives the page that is shown axe, and lays open what axe has to see. To be called once after every visit. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
  await page.evaluate(() => {
    // What is folded away is read too.
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    // The pale grid behind some headings would hide from axe the colour on which they stand.
    for (const element of document.querySelectorAll<HTMLElement>('main, main *'))
      if (getComputedStyle(element).backgroundImage.includes('gradient'))
        element.style.backgroundImage = 'none';
  });
}

/** The rules that look at colours: all that another colour scheme can break. */
const ofColours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on the page as it is shown now, in its own words. @param rules All of them where left out. */
export async function axeFaults(
  page: Page,
  colorScheme: 'light' | 'dark',
  rules: 'all' | 'of colours' = 'all',
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate<string[]>(run(rules === 'all' ? {} : ofColours));
}

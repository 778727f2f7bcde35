import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from '../support/site.ts';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
});

/** Elements that reach out of the screen to the right where the page itself scrolls sideways. */
const tooWide = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

/** Words of a part of the page that are broken in the middle: Vietnamese has none so long that it must be. */
const brokenWords = (part: 'header' | 'main' | 'footer') =>
  page.evaluate((selector) => {
    const broken: string[] = [];
    const root = document.querySelector(selector);
    if (!root) return [`no ${selector}`];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<!\S)\p{L}{2,7}(?!\S)/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} (${node.parentElement?.textContent?.trim().slice(0, 40)})`);
      }
    }
    return broken.slice(0, 5);
  }, part);

/** Size of letters and width of the screen in px. */
const narrow = [
  ['100%', 320],
  ['200%', 360],
  ['200%', 768],
  ['200%', 1280],
] as const;

async function show(letters: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
}

it.each(narrow)(
  'the words above and below the content stay whole: letters %s, %i px',
  async (letters, width) => {
    await page.goto('/lien-he/');
    await show(letters, width);
    expect(await brokenWords('header')).toEqual([]);
    expect(await brokenWords('footer')).toEqual([]);
  },
);

describe('nothing scrolls sideways and no word is broken, on a narrow phone or with letters twice as large, in the', () => {
  it.each(everyPageType)('%s', async (_, address) => {
    await visit(page, address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
    for (const [letters, width] of narrow) {
      await show(letters, width);
      expect(await tooWide(), `${width} px, letters ${letters}`).toEqual([]);
      expect(await brokenWords('main'), `${width} px, letters ${letters}`).toEqual([]);
    }
  });
});

it('letters grow with the size that the reader has chosen', async () => {
  await page.goto('/lien-he/');
  await show('100%', 1280);
  const sizes = () =>
    page.evaluate(() =>
      ['body', 'h1', 'nav a', 'footer p'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      }),
    );
  const before = await sizes();
  await show('200%', 1280);
  const after = await sizes();
  for (const [i, size] of before.entries()) expect((after[i] ?? 0) / size).toBeGreaterThan(1.6);
});

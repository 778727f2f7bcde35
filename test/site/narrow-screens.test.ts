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

describe('nothing scrolls sideways, on a narrow phone or with letters twice as large, in the', () => {
  it.each(everyPageType)('%s', async (_, address) => {
    await visit(page, address);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
    for (const [letters, width] of [
      ['100%', 320],
      ['200%', 360],
      ['200%', 768],
      ['200%', 1280],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, letters);
      expect(await tooWide(), `${width} px, letters ${letters}`).toEqual([]);
    }
  });
});

it('letters grow with the size that the reader has chosen', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/lien-he/');
  const sizes = () =>
    page.evaluate(() =>
      ['body', 'h1', 'nav a', 'footer p'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      }),
    );
  const before = await sizes();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const after = await sizes();
  for (const [i, size] of before.entries()) expect((after[i] ?? 0) / size).toBeGreaterThan(1.6);
});

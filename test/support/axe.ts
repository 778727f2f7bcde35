import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, bringAxe } from './axe-faults.ts';
import { everyPageType } from './page-types.ts';
import { visit, visitor } from './visitor.ts';

/**
 * Looks at one page of every type, light and dark, on a screen of so many px. One width a file: each takes a minute.
 * In the dark only the rules of colours, for nothing else changes there. `npm run axe` looks at all pages by all rules.
 */
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
      await bringAxe(page);
      expect(await axeFaults(page, 'light'), 'light').toEqual([]);
      expect(await axeFaults(page, 'dark', 'of colours'), 'dark').toEqual([]);
    });
  });
}

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType, type PageType } from '../support/site.ts';
import { focusedIn, visit, visitor } from '../support/visitor.ts';

const site = visitor();

/** Here whoever comes wants to type at once. */
const startsInItsField: readonly string[] = ['search', 'search with results'] satisfies PageType[];

describe('the first stop of the Tab key leads past the menu to the content of the', () => {
  let walker: Page;
  beforeAll(async () => {
    walker = await site.newPage();
    return () => walker.context().close();
  });

  it.each(everyPageType.filter(([type]) => !startsInItsField.includes(type)))('%s', async (_, address) => {
    await visit(walker, address);
    await walker.keyboard.press('Tab');
    expect(await focusedIn(walker)).toBe('Chuyển đến nội dung');
    const link = walker.getByRole('link', { name: 'Chuyển đến nội dung' });
    const box = await link.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.height > 0).toBe(true);
    await walker.keyboard.press('Enter');
    expect(await walker.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

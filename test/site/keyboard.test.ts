import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { everyPageType, type PageType } from '../support/site.ts';
import { focusedIn, visit, visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
  return () => page.context().close();
});

const focused = () => focusedIn(page);

it('the page of the search begins in its field', async () => {
  await page.goto('/tim-kiem/');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(await focused()).toBe('Điều cần tìm');
});

/** Names of the stops of the Tab key up to the content of the page. */
async function stopsBeforeContent(): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('main') !== null)) return stops;
    stops.push(await focused());
    if (stops.length > 40) throw new Error(`The Tab key does not reach the content: ${stops.join(', ')}`);
  }
}

const menu = () => page.getByRole('navigation', { name: 'Trình đơn chính' });

describe.each([
  ['on a desk', 1280],
  ['on a phone', 360],
])('%s', (_, width) => {
  it('the Tab key reaches search and menu before the content, without a trap', async () => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/lien-he/');
    const stops = await stopsBeforeContent();
    expect(stops).toEqual(expect.arrayContaining(['Tìm trong trang của trường', 'Tìm']));
    const shown = (await menu().isVisible())
      ? await menu()
          .getByRole('listitem')
          .locator(':scope > a:visible, :scope > details > summary:visible')
          .allInnerTexts()
      : ['Mục lục'];
    expect(shown.length).toBeGreaterThan(0);
    expect(stops).toEqual(expect.arrayContaining(shown));
  });
});

it('the rest of the menu opens and closes by keyboard', async () => {
  await page.goto('/');
  const more = menu().locator('summary');
  await more.focus();
  const hidden = menu().getByRole('link', { name: 'Liên hệ' });
  expect(await hidden.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await hidden.waitFor();
  await page.keyboard.press('Enter');
  await hidden.waitFor({ state: 'hidden' });
});

it('on a phone the menu is a page of links that works without JavaScript', async () => {
  const phone = await site.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await phone.goto('/');
  await phone.getByRole('link', { name: 'Mục lục' }).first().click();
  await phone.getByRole('heading', { level: 1, name: 'Mục lục' }).waitFor();
  expect(await phone.getByRole('main').getByRole('link').count()).toBeGreaterThan(10);
  await phone.context().close();
});

/** What of the focused element can be seen. */
const look = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    element.setAttribute('data-da-qua', '');
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor].join(' | ');
  });

/** How the element that had the focus looks since it has lost it. */
const lookOfLast = () =>
  page.evaluate(() => {
    const element = document.querySelector('[data-da-qua]');
    if (!element) return undefined;
    element.removeAttribute('data-da-qua');
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
    const name = element.textContent?.trim() || element.outerHTML.slice(0, 80);
    return { name, look: [outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor].join(' | ') };
  });

describe('whatever has the focus can be told from its neighbours in the', () => {
  const some: readonly string[] = [
    'home page',
    'post with a table',
    'library',
    'search',
    'report',
  ] satisfies PageType[];
  it.each(everyPageType.filter(([type]) => some.includes(type)))('%s', async (_, address) => {
    await visit(page, address);
    const unmarked: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const marked = await look();
      if (marked === undefined) break;
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      const last = await lookOfLast();
      if (last?.look === marked) unmarked.push(last.name);
    }
    expect(unmarked).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyPageType } from '../support/site.ts';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeAll(async () => {
  // As wide as the text on an A4 sheet: 210 mm less two margins of 16 mm, at 96 px an inch.
  page = await site.newPage({ viewport: { width: 672, height: 987 } });
  await page.emulateMedia({ media: 'print' });
});

/** Elements that reach beyond the sheet, which a browser then prints smaller than it should be. */
const tooWide = () =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => element.checkVisibility() && !element.closest('svg, .an'))
      .slice(0, 3)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );

describe('nothing is wider than the sheet on', () => {
  it.each(everyPageType)('%s', async (_, address) => {
    await visit(page, address);
    expect(await tooWide()).toEqual([]);
  });
});

/** Number of sheets a page takes. */
async function sheetsOf(address: string): Promise<number | undefined> {
  await visit(page, address);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
}

it.each([
  '/cong-khai/2025-2026/bao-cao-thuong-nien-2025/',
  '/van-ban/quyet-dinh-to-tu-van-tam-li-2024/',
  '/viec-can-lam/',
])('%s takes one sheet, with the address of the school below', async (address) => {
  expect(await sheetsOf(address)).toBe(1);
  expect(await page.locator('footer address').isVisible()).toBe(true);
});

it('tells on paper where the document itself can be had, instead of a button', async () => {
  await visit(page, '/van-ban/quyet-dinh-to-tu-van-tam-li-2024/');
  expect(await page.getByText('https://thhoagao.example.edu.vn/van-ban/').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Tải văn bản' }).isVisible()).toBe(false);
});

describe('the report on paper', () => {
  const isShown = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

  it('prints what fails one by one, and of what is well the first ones and how many', async () => {
    await visit(page, '/bao-cao-tuan-thu/');
    expect(await isShown('.yeu-cau.fail > .phat-hien > li')).toBe(true);
    expect(await isShown('.yeu-cau > .con-thieu:not(.trong-bang) li')).toBe(true);
    expect(await isShown('.yeu-cau.pass > .da-dat > summary')).toBe(true);
    expect(await isShown('.yeu-cau.pass > .da-dat li')).toBe(true);
    expect(await isShown('.yeu-cau.pass > .da-dat li:nth-child(6)')).toBe(false);
  });

  it('does not repeat in a list what a table shows', async () => {
    await visit(page, '/bao-cao-tuan-thu/');
    expect(await isShown('.yeu-cau:has(> .trong-bang) table')).toBe(true);
    expect(await isShown('.trong-bang li')).toBe(false);
  });
});

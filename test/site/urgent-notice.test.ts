import { expect, it } from 'vitest';
import { everyPageType, pagesOf, pageTypes } from '../support/site.ts';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();
const notice = '/thong-bao/doi-cong-don-tre-do-sua-duong/';

it('an urgent notice in force stands on every page, above all else', () => {
  const isAbove = (html: string) => {
    const strip = html.indexOf('aria-label="Thông báo khẩn"');
    return (
      strip !== -1 && strip < html.indexOf('<header') && html.indexOf(notice, strip) < html.indexOf('<header')
    );
  };
  expect([...pagesOf()].filter(([, html]) => !isAbove(html)).map(([address]) => address)).toEqual([]);
});

it.each([360, 1280])('it can be seen without scrolling at %i px, and leads to the notice', async (width) => {
  const page = await site.newPage({ viewport: { width, height: 640 } });
  for (const [, address] of everyPageType) {
    await visit(page, address);
    const strip = page.getByRole('complementary', { name: 'Thông báo khẩn' });
    const box = await strip.boundingBox();
    expect(box && box.y >= 0 && box.height > 0 && box.y + box.height < 320, address).toBe(true);
    expect(await strip.textContent()).toContain('Khẩn');
  }
  await page.goto(pageTypes.contact);
  await page.getByRole('complementary', { name: 'Thông báo khẩn' }).getByRole('link').click();
  await page.waitForURL(`**${notice}`);
  await page.context().close();
});

import { expect, it } from 'vitest';
import { pagesOf, pageTypes } from '../support/site.ts';
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

it('it can be seen without scrolling, on a phone and on a desk, and leads to the notice', async () => {
  const page = await site.newPage();
  const strip = page.getByRole('complementary', { name: 'Thông báo khẩn' });
  for (const type of [
    'home page',
    'post with pictures',
    'library',
    'timetable of a class',
    'report',
  ] as const) {
    const address = pageTypes[type];
    await visit(page, address);
    expect(await strip.textContent(), type).toContain('Khẩn');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const box = await strip.boundingBox();
      expect(box && box.y >= 0 && box.height > 0 && box.y + box.height < 320, type).toBe(true);
    }
  }
  await page.goto(pageTypes.contact);
  await strip.getByRole('link').click();
  await page.waitForURL(`**${notice}`);
});

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageTypes } from '../support/site.ts';
import { focusedIn, visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
  return () => page.context().close();
});

/** The page answers in its own time, which is longer on a busy machine. */
const eventually = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 10_000 });

const press = (key: string) => page.keyboard.press(key);

/** Presses Tab until something of this name has the focus, and says after how many stops. */
async function tabTo(name: RegExp, mostStops = 60): Promise<number> {
  for (let stops = 1; stops <= mostStops; stops += 1) {
    await press('Tab');
    if (name.test(await focusedIn(page))) return stops;
  }
  throw new Error(`${mostStops} stops of the Tab key do not reach ${name}`);
}

it('a page of the menu is opened with Tab and Enter', async () => {
  await page.goto('/lien-he/');
  await tabTo(/^Thêm/);
  await press('Enter');
  await tabTo(/^Thời khóa biểu$/, 12);
  await press('Enter');
  await page.waitForURL('**/thoi-khoa-bieu/');
});

it('a page is searched for, the results narrowed, and one opened', async () => {
  await page.goto('/tim-kiem/');
  await page.keyboard.type('khai giang');
  const results = page.locator('[data-ket-qua]').getByRole('link');
  await results.first().waitFor();
  await tabTo(/^Mục$/, 4);
  await page.keyboard.type('Album');
  await page
    .getByRole('status')
    .filter({ hasText: /^Có \d+ trong/ })
    .waitFor();
  const title = (await results.first().textContent()) ?? '';
  await tabTo(new RegExp(`^${title.replace(/[.()?]/g, '\\$&')}$`), 6);
  await press('Enter');
  await page.waitForURL('**/album/**');
});

it('the library is filtered, a material opened, and the way back leads to the filtered list', async () => {
  await page.goto('/hoc-lieu/');
  await tabTo(/^Khối$/);
  for (const _ of ['Khối 1', 'Khối 2', 'Khối 3']) await press('ArrowDown');
  await page.waitForURL('**/hoc-lieu/?khoi=3');
  // The list of the choice before has the same words above it.
  await eventually(() => page.locator('[data-hoc-lieu] li').first().textContent()).toContain('Khối 3');
  await eventually(() => page.locator('[data-so-hoc-lieu]').textContent()).toMatch(/^Có \d+ học liệu\.$/);
  const title = (await page.locator('[data-hoc-lieu] .hoc-lieu-ten').first().textContent()) ?? '';
  await tabTo(new RegExp(title.slice(0, 20).replace(/[.()?]/g, '\\$&')));
  await press('Enter');
  await page.waitForURL(/\/hoc-lieu\/[^/?]+\/$/);
  await page.goBack();
  await eventually(() => page.locator('[data-so-hoc-lieu]').textContent()).toMatch(/^Có \d+ học liệu\.$/);
});

it('the register of documents is filtered, a document opened', async () => {
  await page.goto('/van-ban/');
  await tabTo(/^Số hiệu hoặc trích yếu$/);
  await page.keyboard.type('tuyen sinh');
  await eventually(() =>
    page
      .getByRole('status')
      .filter({ hasText: /văn bản/ })
      .textContent(),
  ).toMatch(/^Có \d+ văn bản\.$/);
  await tabTo(/^Bỏ lọc$/, 8);
  // The heads of the columns come first: the list is sorted by them.
  await tabTo(/^Số hiệu/, 2);
  await tabTo(/tuyển sinh/i, 4);
  await press('Enter');
  await page.waitForURL(/\/van-ban\/[^/?]+\/$/);
});

describe('pictures', () => {
  it('are opened, turned over and closed; the focus stays among the buttons and goes back to the picture', async () => {
    await page.goto(pageTypes.album);
    const dialog = page.getByRole('dialog', { name: 'Xem ảnh' });
    const picture = page.locator('a.anh-lon').first();
    await picture.focus();
    await press('Enter');
    await dialog.waitFor();
    const first = await dialog.getByRole('img').getAttribute('src');
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'page');
    const stops = new Set<string>();
    for (let stop = 0; stop < 8; stop += 1) {
      stops.add(await named());
      await press('Tab');
    }
    // Between the last button and the first one the browser's own bar has its turn.
    expect([...stops].filter((name) => name !== 'page').toSorted()).toEqual(['Đóng', 'Ảnh sau', 'Ảnh trước']);
    while ((await named()) !== 'Ảnh sau') await press('Tab');
    await press('Enter');
    expect(await dialog.getByRole('img').getAttribute('src')).not.toBe(first);
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    // It goes to the picture that was seen last; the browser itself first gives it back to the one that was opened.
    await eventually(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('a.anh-lon')].indexOf(document.activeElement as Element),
      ),
    ).toBe(1);
  });
});

it('a table that is wider than a phone is pushed with the arrow keys', async () => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/cong-khai/2025-2026/thu-chi-tai-chinh/');
  const regions = page.locator('main [tabindex="0"]').filter({ visible: true });
  const wider = await regions.evaluateAll((all) =>
    all.findIndex((each) => each.scrollWidth > each.clientWidth),
  );
  // No such table would make the test prove nothing.
  expect(wider).toBeGreaterThanOrEqual(0);
  const region = regions.nth(wider);
  await region.focus();
  await press('ArrowRight');
  await eventually(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

it.each(['home page', 'library', 'report', 'timetable of a class', 'contact'] as const)(
  'the Tab key walks through the whole %s and out of it, and Shift with Tab back to its first link',
  async (type) => {
    await page.goto(pageTypes[type]);
    const isOut = () => page.evaluate(() => document.activeElement === document.body);
    const most = await page.locator('a, button, input, select, summary, [tabindex="0"], iframe').count();
    let stops = 0;
    do {
      await press('Tab');
      stops += 1;
    } while (!(await isOut()) && stops <= most + 2);
    expect(stops).toBeLessThanOrEqual(most + 2);
    expect(stops).toBeGreaterThan(10);
    for (let back = 1; back < stops; back += 1) await press('Shift+Tab');
    expect(await focusedIn(page)).toBe('Chuyển đến nội dung');
  },
);

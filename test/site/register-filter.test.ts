import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitor, watch } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
  return () => page.context().close();
});

const rows = () => page.locator('[data-van-ban] tbody tr');
const told = () => page.getByRole('status').filter({ hasText: /văn bản/ });

describe('the register of documents', () => {
  it('is filtered while a reader types, without marks too, and says how many there are', async () => {
    const notes = await watch(page, site.origin);
    await page.goto('/van-ban/');
    await page.getByLabel('Số hiệu hoặc trích yếu').fill('tuyen sinh');
    await expect.poll(() => told().textContent()).toMatch(/^Có \d+ văn bản\.$/);
    const found = await rows().allTextContents();
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((text) => !/tuyển sinh/i.test(text))).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('is filtered and sorted by choice; the filter stands in the address and comes back from it', async () => {
    await page.goto('/van-ban/');
    await page.getByLabel('Cơ quan', { exact: true }).selectOption('truong');
    await page.getByLabel('Loại', { exact: true }).selectOption('quyet-dinh');
    await page.getByLabel('Sắp xếp', { exact: true }).selectOption('cu-truoc');
    await page.waitForURL('**/van-ban/?co-quan=truong&loai=quyet-dinh&xep=cu-truoc');
    await expect.poll(() => told().textContent()).toMatch(/^Có/);
    const days = () =>
      rows()
        .locator('th time')
        .evaluateAll((times) => times.map((each) => each.getAttribute('datetime') ?? ''));
    const shown = await days();
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.toSorted());
    await page.reload();
    await expect.poll(days).toEqual(shown);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => page.url()).toMatch(/\/van-ban\/$/);
    await expect.poll(() => rows().count()).toBeGreaterThan(shown.length);
  });

  it('says so where nothing fits, and shows words as words', async () => {
    await page.goto(`/van-ban/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect
      .poll(() => told().textContent())
      .toBe('Chưa có văn bản nào như vậy. Mời quý vị bớt điều kiện.');
    expect(await rows().count()).toBe(0);
  });

  it('shows fifty at once and the rest on demand', async () => {
    await page.goto('/van-ban/?xep=so-hieu');
    await expect.poll(() => rows().count()).toBe(50);
    const total = Number(/\d+/.exec((await told().textContent()) ?? '')?.[0]);
    expect(total).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Xem thêm văn bản' }).click();
    await expect.poll(() => rows().count()).toBe(Math.min(total, 100));
  });

  it('is sorted by the words of its head, which then say so', async () => {
    await page.goto('/van-ban/');
    await page.getByRole('link', { name: 'Số hiệu' }).click();
    await page.waitForURL('**/van-ban/?xep=so-hieu');
    const head = page.getByRole('columnheader', { name: 'Số hiệu' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.getByLabel('Sắp xếp', { exact: true }).inputValue()).toBe('so-hieu');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Số hiệu/);
    const numbers = await rows().locator('.so-hieu').allTextContents();
    const values = numbers.map((number) => Number.parseInt(number, 10)).slice(0, 40);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    await page.getByRole('link', { name: 'ngày ban hành' }).click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('link', { name: 'ngày ban hành' }).click();
    await page.waitForURL('**/van-ban/?xep=cu-truoc');
  });

  it.each([360, 1280])('is sorted without JavaScript too, on pages that lead on, %i px', async (width) => {
    const plain = await site.newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    await plain.goto('/van-ban/');
    await plain.getByRole('link', { name: 'Số hiệu' }).click();
    await plain.waitForURL('**/van-ban/xep/so-hieu/');
    const plainRows = plain.locator('[data-van-ban] tbody tr');
    expect(await plainRows.count()).toBe(50);
    const first = await plainRows.first().textContent();
    await plain.getByRole('link', { name: 'Trang sau' }).click();
    await plain.waitForURL('**/van-ban/xep/so-hieu/trang/2/');
    expect(await plainRows.first().textContent()).not.toBe(first);
    await plain.getByRole('link', { name: 'ngày ban hành' }).click();
    await plain.waitForURL('**/van-ban/');
    await plain.context().close();
  });

  it('is plain pages by body and by school year without JavaScript', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto('/van-ban/');
    expect(await plain.getByLabel('Số hiệu hoặc trích yếu').isVisible()).toBe(false);
    expect(await plain.locator('[data-van-ban] tbody tr').count()).toBe(30);
    await plain.getByRole('link', { name: /^Nhà trường$/ }).click();
    await plain.waitForURL('**/van-ban/co-quan/truong/');
    expect(await plain.getByRole('heading', { level: 1 }).textContent()).toBe('Nhà trường');
    await plain.context().close();
  });
});

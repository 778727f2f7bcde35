import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
  return () => page.context().close();
});

const field = () => page.getByRole('searchbox', { name: 'Điều cần tìm' });
const results = () => page.locator('[data-ket-qua]').getByRole('link');
const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

describe('choosing among the results', () => {
  it('by section shows as many as the choice said, and the address keeps it', async () => {
    await visit(page, '/tim-kiem/?q=khai%20gi%E1%BA%A3ng');
    const option = choice('Mục').locator('option', { hasText: /^Album ảnh \(\d+\)$/ });
    const count = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
    await choice('Mục').selectOption('Album ảnh');
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^Có ${count} trong \\d+ kết quả`) })
      .waitFor();
    expect(await results().count()).toBe(Math.min(count, 10));
    for (const link of await results().all()) expect(await link.getAttribute('href')).toMatch(/^\/album\//);
    expect(new URL(page.url()).searchParams.get('muc')).toBe('Album ảnh');
    await page.reload();
    await results().first().waitFor();
    expect(await choice('Mục').inputValue()).toBe('Album ảnh');
    expect(await results().count()).toBe(Math.min(count, 10));
  });

  it('by school year leaves the others out', async () => {
    await visit(page, '/tim-kiem/?q=b%C3%A1o%20c%C3%A1o%20th%C6%B0%E1%BB%9Dng%20ni%C3%AAn');
    await choice('Năm học').selectOption('2024-2025');
    await page
      .getByRole('status')
      .filter({ hasText: /^Có \d+ trong/ })
      .waitFor();
    expect(await results().first().getAttribute('href')).toBe(
      '/cong-khai/2024-2025/bao-cao-thuong-nien-2024/',
    );
  });

  it('is not offered before there is something to choose', async () => {
    await page.goto('/tim-kiem/');
    expect(await choice('Mục').isVisible()).toBe(false);
  });

  it('shows ten at first and more on demand', async () => {
    await visit(page, '/tim-kiem/?q=h%E1%BB%8Dc%20sinh');
    expect(await results().count()).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await results().nth(10).waitFor();
    expect(await focused()).toBe(await results().nth(10).getAttribute('href'));
  });
});

describe('by keyboard', () => {
  it('the key / leads to the search from any page', async () => {
    await page.goto('/lien-he/');
    await page.keyboard.press('/');
    expect(await focused()).toBe('tim');
    await page.keyboard.type('khai giang');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=khai*giang');
  });

  it('a slash that is typed stays a slash', async () => {
    await page.goto('/tim-kiem/');
    await field().pressSequentially('12/KH');
    expect(await field().inputValue()).toBe('12/KH');
  });

  it('arrows walk through the results and back, Escape leads to the field, Enter opens', async () => {
    await visit(page, '/tim-kiem/?q=khai%20giang');
    const [first, second] = await results().evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    await field().press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('tim-kiem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('tim-kiem');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });
});

describe('an excerpt', () => {
  it('marks what was looked for, as it is written in the text', async () => {
    await visit(page, '/tim-kiem/?q=khai%20giang');
    const marks = await page.locator('[data-ket-qua] mark').allTextContents();
    expect(marks.map((mark) => mark.toLowerCase())).toContain('khai giảng');
  });

  it('of a word typed with marks marks no other word', async () => {
    await visit(page, '/tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng');
    const marks = await page.locator('[data-ket-qua] mark').allTextContents();
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['đường']));
  });
});

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith } from '../support/portal.ts';
import { siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

/** A copy of the site that a test may change, as a new version of it would. */
let folder = '';
const site = visitor(() => {
  folder = folderWith({});
  cpSync(siteDir, folder, { recursive: true });
  return folder;
});

const post = '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/';
let page: Page;
beforeEach(async () => {
  page = await site.newPage({ serviceWorkers: 'allow' });
  return () => page.context().close();
});

/** Opens a page and waits until the service worker looks after it and has kept what it is to keep. */
async function comeFirst(address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, address);
}

const withoutNetwork = () => page.context().setOffline(true);
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const cacheNames = () => page.evaluate(() => caches.keys());
const isKept = (path: string) =>
  page.evaluate(async (asked) => (await caches.match(asked)) !== undefined, path);

describe('without a network', () => {
  it('a page that was seen is shown again, with its looks', async () => {
    await comeFirst(post);
    const before = await heading();
    await withoutNetwork();
    await page.reload();
    expect(await heading()).toBe(before);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain('Be Vietnam Pro');
  });

  it('a page that was seen after the first visit is shown again', async () => {
    await comeFirst('/');
    await page.goto('/gioi-thieu/lich-su/');
    await withoutNetwork();
    await page.goto('/');
    await page.goto('/gioi-thieu/lich-su/');
    expect(await heading()).toContain('Lịch sử');
  });

  it.each(['/', '/thuc-don/', '/lich-cong-tac/', '/thoi-khoa-bieu/', '/thong-bao/', '/lien-he/'])(
    '%s is shown to whoever has seen any page',
    async (address) => {
      await comeFirst(post);
      await withoutNetwork();
      await page.goto(address);
      expect(new URL(page.url()).pathname).toBe(address);
      expect(await heading()).not.toContain('chưa kết nối mạng');
    },
  );

  it('the newest notice is kept too', async () => {
    await page.goto('/thong-bao/');
    const newest = await page.locator('main a[href^="/thong-bao/"]').first().getAttribute('href');
    await comeFirst(post);
    expect(await isKept(newest ?? '')).toBe(true);
  });

  it('a page that was never seen is answered with what can be read, in Vietnamese', async () => {
    await comeFirst('/');
    await withoutNetwork();
    await page.goto('/gioi-thieu/thanh-tich/');
    expect(await heading()).toBe('Thiết bị chưa kết nối mạng');
    await page.getByRole('main').getByRole('link', { name: 'Thực đơn' }).click();
    await page.waitForURL('**/thuc-don/');
  });

  it('the search still knows what was asked before, and says of the rest that the network is missing', async () => {
    await comeFirst('/tim-kiem/');
    await page.goto('/tim-kiem/?q=khai%20giang');
    await page.locator('[data-ket-qua] a').first().waitFor();
    await page.waitForLoadState('networkidle');
    await withoutNetwork();
    await page.goto('/tim-kiem/?q=khai%20giang');
    await page.locator('[data-ket-qua] a[href="/tin-tuc/le-khai-giang-nam-hoc-2025-2026/"]').waitFor();
    await page.getByRole('searchbox', { name: 'Điều cần tìm' }).fill('xyzzyq');
    await page.getByRole('status').filter({ hasText: 'Thiết bị chưa kết nối mạng' }).waitFor();
  });
});

describe('with a network', () => {
  it('a page is fetched anew, not taken from what is kept', async () => {
    await comeFirst(post);
    const file = join(folder, post, 'index.html');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace('<h1>', '<h1>Mới: '));
    await page.reload();
    expect(await heading()).toMatch(/^Mới: /);
    writeFileSync(file, written);
  });

  it('hashed files are taken from what is kept', async () => {
    await comeFirst('/');
    const stylesheet = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
    const answer = await page.evaluate((path) => fetch(path ?? '').then(({ status }) => status), stylesheet);
    expect(answer).toBe(200);
    await withoutNetwork();
    expect(await page.evaluate((path) => fetch(path ?? '').then(({ ok }) => ok), stylesheet)).toBe(true);
  });

  it('a missing page still answers 404 and is not kept', async () => {
    await comeFirst('/');
    const answer = await page.goto('/khong-co-trang-nay/');
    expect(answer?.status()).toBe(404);
    expect(await isKept('/khong-co-trang-nay/')).toBe(false);
  });

  it('nothing of the editor is ever kept', async () => {
    mkdirSync(join(folder, 'quan-tri'), { recursive: true });
    writeFileSync(join(folder, 'quan-tri/index.html'), '<!doctype html><title>x</title><h1>Quản trị</h1>');
    await comeFirst('/');
    await page.goto('/quan-tri/');
    expect(await heading()).toBe('Quản trị');
    expect(await isKept('/quan-tri/')).toBe(false);
    await withoutNetwork();
    await expect(page.goto('/quan-tri/')).rejects.toThrow();
  });
});

it('a new version takes the place of the old one, removes its caches, and keeps what was seen', async () => {
  await comeFirst(post);
  const before = await cacheNames();
  const file = join(folder, 'sw.js');
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, written.replace(/"version":"[0-9a-f]+"/, '"version":"moi"'));
  await page.goto('/');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await caches.keys()).sort().join() === 'tep-moi,trang-moi');
  expect(before).toHaveLength(2);
  expect(before).not.toContain('trang-moi');
  await withoutNetwork();
  await page.goto(post);
  expect(await heading()).toContain('Lễ khai giảng');
  writeFileSync(file, written);
});

it('the service worker is small and its list is short', () => {
  const worker = readFileSync(join(siteDir, 'sw.js'), 'utf8');
  expect(Buffer.byteLength(worker)).toBeLessThan(8_000);
  const kept = JSON.parse(/^const KEPT = (.*);$/m.exec(worker)?.[1] ?? '{}') as { pages: string[] };
  expect(kept.pages.length).toBeLessThanOrEqual(16);
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();
// One visitor for all tests: what was fetched is not fetched again, each begins on a page of its own.
let page: Page;
beforeAll(async () => {
  page = await site.newPage();
  return () => page.context().close();
});

/** Addresses of the first five pages found. */
async function firstFive(): Promise<(string | null)[]> {
  const links = page.locator('[data-ket-qua]').getByRole('link');
  await links.first().waitFor();
  const all = await links.all();
  return Promise.all(all.slice(0, 5).map((link) => link.getAttribute('href')));
}

const searchBox = () => page.getByRole('searchbox', { name: 'Điều cần tìm' });

describe('a page is among the first five, however its words are typed:', () => {
  // One index for all of them, as for somebody who asks one thing after the other.
  beforeAll(() => visit(page, '/tim-kiem/'));

  it.each([
    ['khai giảng', '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/'],
    ['khai giang', '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/'],
    ['KHAI GIANG', '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/'],
    ['đại hội liên đội', '/tin-tuc/dai-hoi-lien-doi-nhiem-ki-moi/'],
    ['dai hoi lien doi', '/tin-tuc/dai-hoi-lien-doi-nhiem-ki-moi/'],
    ['đọc sách', '/album/ngay-hoi-doc-sach-2026/'],
    ['doc sach', '/album/ngay-hoi-doc-sach-2026/'],
    ['tuyển sinh lớp 1', '/thong-bao/tuyen-sinh-lop-1-nam-hoc-2026-2027/'],
    ['thu chi tai chinh', '/cong-khai/2025-2026/thu-chi-tai-chinh/'],
    ['khai giảng'.normalize('NFD'), '/tin-tuc/le-khai-giang-nam-hoc-2025-2026/'],
  ])('%s', async (query, expected) => {
    await searchBox().fill('');
    await page.locator('[data-ket-qua] a').first().waitFor({ state: 'detached' });
    await searchBox().fill(query);
    expect(await firstFive()).toContain(expected);
  });
});

it('the address keeps the query, so that a search can be shared', async () => {
  await visit(page, '/tim-kiem/?q=khai%20giang');
  expect(await searchBox().inputValue()).toBe('khai giang');
  expect(await firstFive()).toContain('/tin-tuc/le-khai-giang-nam-hoc-2025-2026/');
  await searchBox().fill('dai hoi lien doi');
  await page.waitForURL(/q=dai%20hoi%20lien%20doi/);
});

it('the search box of every page leads to the results', async () => {
  await page.goto('/lien-he/');
  await page.getByRole('searchbox', { name: 'Tìm trong trang của trường' }).fill('khai giang');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=khai*giang');
  expect(await firstFive()).toContain('/tin-tuc/le-khai-giang-nam-hoc-2025-2026/');
});

it('a found page opens from its link', async () => {
  await visit(page, '/tim-kiem/?q=dai%20hoi%20lien%20doi');
  await page.locator('[data-ket-qua]').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /liên đội/i }).waitFor();
});

it('says how many pages were found, aloud to screen readers too', async () => {
  await visit(page, '/tim-kiem/?q=khai%20giang');
  await page
    .getByRole('status')
    .filter({ hasText: /^Có \d+ kết quả cho “khai giang”\.$/ })
    .waitFor();
});

it('says in a warm sentence that nothing was found, and how to go on', async () => {
  await page.goto('/tim-kiem/');
  await searchBox().fill('xyzzyq');
  await page.getByRole('status').filter({ hasText: 'Chưa có trang nào nói về “xyzzyq”.' }).waitFor();
  expect(await page.locator('[data-ket-qua]').getByRole('link').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('link', { name: 'Tin tức' }).isVisible()).toBe(true);
});

it('takes a query as words, never as markup', async () => {
  await page.goto(`/tim-kiem/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.getByRole('status').filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

it('shows the newest query only, whichever answer comes last', async () => {
  await page.goto('/tim-kiem/');
  await searchBox().pressSequentially('khai giang');
  await searchBox().fill('dai hoi lien doi');
  await page.getByRole('status').filter({ hasText: 'kết quả cho “dai hoi lien doi”' }).waitFor();
  expect(await firstFive()).toContain('/tin-tuc/dai-hoi-lien-doi-nhiem-ki-moi/');
});

it('without JavaScript says so and offers the sections of the site', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto('/tim-kiem/?q=khai+giang');
  const words = plain.locator('noscript p');
  expect(await words.isVisible()).toBe(true);
  expect(await words.textContent()).toContain('không chạy JavaScript');
  for (const name of ['Tin tức', 'Thông báo', 'Văn bản'])
    expect(await plain.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  await plain.context().close();
});

it('a letter, a sign or nothing is no query yet; a number is', async () => {
  await page.goto('/tim-kiem/');
  for (const query of ['a', 'đ', '?', 'Ờ'.normalize('NFD')]) {
    await searchBox().fill(query);
    await page.getByRole('status').filter({ hasText: 'Mời quý vị gõ thêm' }).waitFor();
    expect(await page.locator('[data-ket-qua]').getByRole('link').count()).toBe(0);
  }
  await searchBox().fill('   ');
  await page.getByRole('status').filter({ hasText: 'Gõ có dấu hay không dấu đều được.' }).waitFor();
  await searchBox().fill('3');
  await page.getByRole('status').filter({ hasText: 'kết quả cho “3”' }).waitFor();
});

it('where nothing was found, offers words that find something and a number to call', async () => {
  const help = page.locator('[data-khong-thay]');
  await visit(page, '/tim-kiem/?q=khai%20giang');
  expect(await help.isVisible()).toBe(false);
  await searchBox().fill('xyzzyq');
  await help.waitFor();
  expect(await help.locator('a[href^="tel:"]').count()).toBe(1);
  const offered = await help.locator('a[href^="/tim-kiem/?q="]').allTextContents();
  expect(offered.length).toBeGreaterThan(2);
  for (const words of offered) {
    await searchBox().fill(words);
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^Có \\d+ kết quả cho “${words}”`) })
      .waitFor();
  }
});

it('an excerpt shows the number of the document that was looked for', async () => {
  await visit(page, '/tim-kiem/?q=58%2Fqd-thhg');
  const first = page.locator('[data-ket-qua] li').first();
  expect(await first.locator('p mark').allTextContents()).toContain('58');
});

it('a person is found with their post, and the link leads to their place in the directory', async () => {
  await visit(page, '/tim-kiem/?q=le%20thi%20nha');
  const first = page.locator('[data-ket-qua] li').first();
  expect(await first.textContent()).toContain('chủ nhiệm lớp 3A');
  await first.getByRole('link').click();
  await page.waitForURL('**/to-chuc/#le-thi-nha');
  expect(await page.locator('#le-thi-nha').isVisible()).toBe(true);
});

it('says that it is looking where the answer takes its time', async () => {
  const slow = await site.newPage();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await slow.route('**/pagefind/index/**', async (route) => {
    await held;
    await route.continue();
  });
  await slow.goto('/tim-kiem/?q=khai%20giang');
  await slow.getByRole('status').filter({ hasText: 'Đang tìm “khai giang”…' }).waitFor();
  letGo();
  await slow.getByRole('status').filter({ hasText: 'kết quả cho “khai giang”' }).waitFor();
  await slow.context().close();
});

it('a summary that ends with a full stop gets no second one', async () => {
  await page.goto('/tim-kiem/');
  await searchBox().fill('khai giảng');
  await firstFive();
  const excerpts = await page.locator('[data-ket-qua] li').allTextContents();
  expect(excerpts.join('\n')).toContain('Tin tức');
  expect(excerpts.filter((excerpt) => /[^.]\.\.(?!\.)/.test(excerpt))).toEqual([]);
});

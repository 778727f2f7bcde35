import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPortal } from '../../src/facts/read-portal.ts';
import { materialsOf } from '../../src/site/lists/materials.ts';
import { find, wordsOf } from '../support/html.ts';
import { projectRoot } from '../support/portal.ts';
import { pagesOf } from '../support/site.ts';
import { visitor, watch } from '../support/visitor.ts';

const site = visitor();
let page: Page;
let notes: string[];
beforeEach(async () => {
  page = await site.newPage();
  notes = await watch(page, site.origin);
});
afterEach(async () => {
  await page.context().close();
  expect(notes).toEqual([]);
});

const portal = await readPortal({
  contentDir: `${projectRoot}/content`,
  publicDir: `${projectRoot}/public`,
  needsHtml: false,
});
const materials = materialsOf(portal);
const isOf = (grade: number, subject: string) =>
  materials.filter(({ data }) => data.grade === grade && data.subject === subject);

const shown = () => page.locator('[data-hoc-lieu] .hoc-lieu-ten');
const status = () => page.locator('[data-so-hoc-lieu]');
const optionOf = (label: string, words: RegExp) =>
  page.getByLabel(label, { exact: true }).locator('option', { hasText: words });

describe('the filter', () => {
  it('shows what fits, says how many, and keeps the choice in the address', async () => {
    await page.goto('/hoc-lieu/');
    await page.getByLabel('Khối', { exact: true }).selectOption('3');
    await page.getByLabel('Môn học', { exact: true }).selectOption('toan');
    const wanted = isOf(3, 'Toán');
    expect(wanted.length).toBeGreaterThan(3);
    await expect.poll(() => status().textContent()).toBe(`Có ${wanted.length} học liệu.`);
    await expect
      .poll(() => shown().allInnerTexts())
      .toEqual(wanted.slice(0, 30).map(({ data }) => data.title));
    expect(new URL(page.url()).search).toBe('?khoi=3&mon=toan');
  });

  it('tells at each choice how many it would leave, and takes away those that leave none', async () => {
    await page.goto('/hoc-lieu/?khoi=1');
    const inGradeOne = materials.filter(({ data }) => data.grade === 1);
    await expect.poll(() => status().textContent()).toBe(`Có ${inGradeOne.length} học liệu.`);
    const music = inGradeOne.filter(({ data }) => data.subject === 'Âm nhạc').length;
    expect(await optionOf('Môn học', /^Âm nhạc/).textContent()).toBe(`Âm nhạc (${music})`);
    const english = optionOf('Môn học', /^Tiếng Anh/);
    expect(await english.textContent()).toBe('Tiếng Anh (0)');
    expect(await english.isDisabled()).toBe(true);
    // The facet's own choice does not narrow its other values.
    const gradeTwo = materials.filter(({ data }) => data.grade === 2).length;
    expect(await optionOf('Khối', /^Khối 2/).textContent()).toBe(`Khối 2 (${gradeTwo})`);
  });

  it('shows more when asked, as the pages write them', async () => {
    await page.goto('/hoc-lieu/?loai=bai-giang-dien-tu');
    await expect.poll(() => shown().count()).toBe(30);
    const first = await page.locator('[data-hoc-lieu] li').first().innerHTML();
    await page.getByRole('button', { name: 'Xem thêm học liệu' }).click();
    const all = materials.filter(({ data }) => data.kind === 'bai-giang-dien-tu');
    await expect.poll(() => shown().count()).toBe(Math.min(60, all.length));
    await page.goto('/hoc-lieu/loai/bai-giang-dien-tu/');
    expect(await page.locator('.cac-hoc-lieu li').first().innerHTML()).toBe(first);
  });

  it('gives the first list back', async () => {
    await page.goto('/hoc-lieu/');
    const before = await page.locator('[data-hoc-lieu]').innerHTML();
    await page.getByLabel('Khối', { exact: true }).selectOption('2');
    await expect.poll(() => page.locator('[data-hoc-lieu]').innerHTML()).not.toBe(before);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => page.locator('[data-hoc-lieu]').innerHTML()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });

  it('fetches nothing of its index before somebody filters', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/hoc-lieu/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/chi-muc/'))).toEqual([]);
    await page.getByLabel('Khối', { exact: true }).selectOption('2');
    await expect.poll(() => asked.filter((path) => path.includes('/chi-muc/')).length).toBe(2);
  });
});

it('says how to go on where the index does not come', async () => {
  const broken = await site.newPage();
  await broken.route('**/chi-muc/**', (route) => route.abort());
  await broken.goto('/hoc-lieu/');
  await broken.getByLabel('Khối', { exact: true }).selectOption('2');
  await expect.poll(() => broken.locator('[data-so-hoc-lieu]').textContent()).toContain('thử lại');
  await broken.context().close();
});

describe('without JavaScript', () => {
  it('there is no filter, and every material is reached by links', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto('/hoc-lieu/');
    expect(await plain.getByLabel('Khối', { exact: true }).isVisible()).toBe(false);
    await plain.getByRole('link', { name: /^Toán, Khối 3: \d+ học liệu$/ }).click();
    expect(await plain.locator('.hoc-lieu-ten').allInnerTexts()).toEqual(
      isOf(3, 'Toán').map(({ data }) => data.title),
    );
    await plain.context().close();
  });

  it.each(['lop', 'loai', 'nguoi-soan', 'thang'])('the lists of %s hold every material once', (facet) => {
    const listed = [...pagesOf()]
      .filter(([address]) => new RegExp(`^/hoc-lieu/${facet}/[^/]+/(trang/\\d+/)?$`).test(address))
      .flatMap(([, html]) => find(html, 'a'))
      .filter(({ properties }) => String(properties['className']).includes('hoc-lieu-ten'))
      .map(({ properties }) => String(properties['href']));
    const wanted = materials.filter(({ data }) => facet !== 'lop' || data.grade !== undefined);
    expect(listed.toSorted()).toEqual(wanted.map(({ address }) => address ?? '').toSorted());
  });

  it('the number beside a link is the number of materials behind it', () => {
    const pages = pagesOf();
    const cells = find(pages.get('/hoc-lieu/') ?? '', 'a').filter(({ properties }) =>
      /^\/hoc-lieu\/lop\/\d\/[^/]+\/$/.test(String(properties['href'])),
    );
    expect(cells.length).toBeGreaterThan(40);
    for (const cell of cells) {
      const behind = pages.get(String(cell.properties['href'])) ?? '';
      expect(wordsOf(find(behind, 'main')[0] ?? cell)).toContain(
        `${wordsOf(cell).trim()} học liệu, mới nhất`,
      );
    }
  });
});

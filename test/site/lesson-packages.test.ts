import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { find } from '../support/html.ts';
import { page as contentPage } from '../support/portal.ts';
import { build, builtSite, hasSite, schoolWith } from '../support/school.ts';
import { siteDir } from '../support/site.ts';
import { visitor, watch } from '../support/visitor.ts';
import { zipOf } from '../support/zip.ts';

/** Tries what a lesson must not be able to do, and writes down what came of it. */
const spy = `
const tries = {
  parent: () => parent.document.title,
  top: () => top.location.href,
  storage: () => localStorage.length,
  cookie: () => document.cookie,
};
const results = { origin: self.origin };
for (const [name, attempt] of Object.entries(tries))
  try { results[name] = 'read ' + attempt(); } catch (error) { results[name] = error.name; }
fetch('/tin-tuc/').then((answer) => answer.text()).then((text) => 'read ' + text.length, (error) => error.name).then((words) => {
  results.page = words;
  window.results = results;
});`;
const evil = contentPage(
  { title: 'Bài thử', kind: 'e-learning', author: 'le-thi-hoa', date: '2025-10-02', package: 'goi.zip' },
  '',
);
const material = 'hoc-lieu/bai-thu.md';
const spyPackage = zipOf({
  'index.html':
    '<!doctype html><meta charset="utf-8"><title>Gói</title><p>Bài học</p><script src="do-tham.js"></script>',
  'do-tham.js': spy,
});

const built = builtSite(schoolWith({ [material]: evil, 'hoc-lieu/goi.zip': spyPackage }), ['--no-gate']);
const site = visitor(() => built);

/** As a host answers that lets a school set no headers. */
const withoutHeaders = (page: Page) =>
  page.route('**/goi/**', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      headers: { 'content-type': answer.headers()['content-type'] ?? '' },
    });
  });

const lessonFrame = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/goi/'))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes('/goi/'));
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'results' in window);
  return frame;
};

describe.each(['with headers', 'without headers'])('a lesson on a host %s', (host) => {
  const open = async (address: string) => {
    const page = await site.newPage();
    if (host === 'without headers') await withoutHeaders(page);
    await page.goto(address);
    return page;
  };

  it.each(['/hoc-lieu/bai-thu/', '/hoc-lieu/bai-thu/toan-man-hinh/'])(
    'runs in its frame on %s and reads nothing of the page, the site or the browser',
    async (address) => {
      const page = await open(address);
      const frame = await lessonFrame(page);
      expect(await frame.evaluate(() => (window as unknown as { results: object }).results)).toEqual({
        origin: 'null',
        ...{
          parent: 'SecurityError',
          top: 'SecurityError',
          storage: 'SecurityError',
          cookie: 'SecurityError',
        },
        page: 'TypeError',
      });
      await page.context().close();
    },
  );

  it('cannot lead the page away', async () => {
    const page = await open('/hoc-lieu/bai-thu/');
    const frame = await lessonFrame(page);
    await frame.evaluate(() => {
      try {
        if (top) top.location.href = '/tin-tuc/';
      } catch {
        // Refused, as it should be.
      }
    });
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/hoc-lieu/bai-thu/');
    await page.context().close();
  });

  it('opened by itself never runs with the rights of the site', async () => {
    const page = await open('/goi/bai-thu/index.html');
    await page.waitForTimeout(500);
    const mainFrame = await page.evaluate(() => ({
      origin: self.origin,
      hasRun: 'results' in window,
      path: location.pathname,
    }));
    if (mainFrame.origin === 'null') expect(host).toBe('with headers');
    else expect(mainFrame).toMatchObject({ hasRun: false, path: '/hoc-lieu/bai-thu/toan-man-hinh/' });
    await page.context().close();
  });
});

describe('the page of a lesson', () => {
  const html = (address: string) => readFileSync(join(siteDir, address, 'index.html'), 'utf8');
  const policyOf = (address: string) =>
    find(html(address), 'meta').find(({ properties }) =>
      properties['httpEquiv']?.toString().includes('ontent'),
    )?.properties['content'];
  const lesson = '/hoc-lieu/tu-hoc-cong-co-nho-tung-buoc/';

  it('frames it with scripts and without its origin', () => {
    for (const address of [lesson, `${lesson}toan-man-hinh/`]) {
      const frames = find(html(address), 'iframe');
      expect(frames).toHaveLength(1);
      expect(frames[0]?.properties['sandbox']).toEqual(['allow-scripts']);
      expect(frames[0]?.properties['src']).toBe('/goi/tu-hoc-cong-co-nho-tung-buoc/index.html');
      expect(frames[0]?.properties['title']).toBe('Bài học: Tự học cộng có nhớ từng bước');
    }
  });

  it('alone allows a frame', () => {
    expect(policyOf(lesson)).toContain("; frame-src 'self'");
    expect(policyOf(`${lesson}toan-man-hinh/`)).toContain("; frame-src 'self'");
    for (const other of ['/', '/hoc-lieu/', '/hoc-lieu/thuc-vat-can-gi-de-song/'])
      expect(policyOf(other)).not.toContain('frame-src');
  });

  it('offers the package to download', () => {
    const links = find(html(lesson), 'a').map(({ properties }) => String(properties['href']));
    expect(links).toContain('/tep/hoc-lieu/2/tu-hoc-cong-co-nho-tung-buoc.zip');
  });
});

describe('a hostile package', () => {
  const hostile = {
    [material]: evil,
    'hoc-lieu/goi.zip': zipOf({ 'index.html': '', '../../ngoai.html': 'x' }),
  };

  it('keeps the site from being published, and is named with what to do', async () => {
    const school = schoolWith(hostile);
    const { status, stdout, stderr } = await build(school);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('hoc-lieu/goi.zip có tệp trỏ ra ngoài gói');
    expect(hasSite(join(school, 'dist'))).toBe(false);
  });

  it('is neither shown nor offered where the school publishes all the same', async () => {
    const folder = await builtSite(schoolWith(hostile), ['--no-gate']);
    const text = readFileSync(join(folder, 'hoc-lieu/bai-thu/index.html'), 'utf8');
    expect(find(text, 'iframe')).toEqual([]);
    expect(text).not.toContain('goi.zip');
  });
});

describe('the lessons of the demonstration school', () => {
  const demonstration = visitor();
  const opened = async (slug: string) => {
    const page = await demonstration.newPage();
    const notes = await watch(page, demonstration.origin);
    await page.goto(`/hoc-lieu/${slug}/toan-man-hinh/`);
    return { page, notes, lesson: page.frameLocator('iframe') };
  };

  it('adding is learnt by keyboard, step by step', async () => {
    const { page, notes, lesson } = await opened('tu-hoc-cong-co-nho-tung-buoc');
    await lesson.getByLabel('hàng đơn vị').focus();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    expect(await lesson.getByRole('status').textContent()).toBe('Em xem lại hàng đơn vị nhé.');
    await lesson.getByLabel('hàng đơn vị').fill('3');
    await lesson.getByLabel('Số nhớ').fill('1');
    await lesson.getByLabel('hàng chục của tổng').fill('2');
    await page.keyboard.press('Enter');
    expect(await lesson.getByRole('status').textContent()).toContain('18 + 5 = 23');
    expect(notes).toEqual([]);
    await page.context().close();
  });

  it('the butterfly is put in order by keyboard', async () => {
    const { page, notes, lesson } = await opened('vong-doi-cua-buom-cai');
    await lesson.getByRole('button', { name: 'Nhộng', exact: true }).click();
    expect(await lesson.locator('#ke').textContent()).toContain('khoảng 2 tuần');
    // Nhộng, trứng, bướm, sâu → trứng, sâu, nhộng, bướm.
    for (const name of ['Chuyển trứng lên trên', 'Chuyển sâu lên trên', 'Chuyển sâu lên trên']) {
      await lesson.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    }
    await lesson.getByRole('button', { name: 'Kiểm tra' }).press('Enter');
    expect(await lesson.locator('#loi').textContent()).toContain('Đúng rồi');
    expect(notes).toEqual([]);
    await page.context().close();
  });

  it('words are put into baskets by their numbers', async () => {
    const { page, notes, lesson } = await opened('nhat-tu-chi-su-vat');
    await lesson.getByRole('button', { name: '1. Người' }).focus();
    await page.keyboard.press('2');
    expect(await lesson.getByRole('status').textContent()).toContain('chưa đúng rổ');
    await page.keyboard.press('1');
    expect(await lesson.getByRole('status').textContent()).toContain('“Cô giáo” chỉ người.');
    expect(notes).toEqual([]);
    await page.context().close();
  });
});

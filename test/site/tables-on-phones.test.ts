import { describe, expect, it } from 'vitest';
import { visit, visitor } from '../support/visitor.ts';

const site = visitor();

describe('tables fit on a phone, so that nobody has to move them sideways, on', () => {
  it.each([
    '/thong-ke/',
    '/cong-khai/',
    '/van-ban/',
    '/van-ban/xep/so-hieu/',
    '/hoc-lieu/kiem-ke/',
    '/bao-cao-tuan-thu/so-tin-bai/',
    '/cong-khai/2025-2026/du-toan-ngan-sach-2026/',
  ])('%s', async (address) => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 } });
    await visit(page, address);
    const moved = await page
      .locator('main :is(.cuon, .khung-bang)')
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.scrollWidth > frame.clientWidth)
          .map((frame) => `${frame.getAttribute('aria-label')}: ${frame.scrollWidth} > ${frame.clientWidth}`),
      );
    expect(moved).toEqual([]);
    await page.context().close();
  });

  it.each([360, 768, 896])('the school years in the report, %i px', async (width) => {
    const page = await site.newPage({ viewport: { width, height: 740 } });
    await visit(page, '/bao-cao-tuan-thu/');
    const frames = page.locator('.cuon:has(.bang-nam)');
    expect(await frames.count()).toBeGreaterThan(2);
    expect(await frames.evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth))).toEqual(
      Array(await frames.count()).fill(0),
    );
    await page.context().close();
  });
});

it.each([320, 360])(
  'lessons by teacher and month fit on a phone, each number below its month, %i px',
  async (width) => {
    const page = await site.newPage({ viewport: { width, height: 740 } });
    await visit(page, '/bao-cao-tuan-thu/');
    const frame = page.locator('.cuon:has(.nhieu-cot)', { hasText: 'bài giảng mỗi giáo viên' }).first();
    await frame.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const label = await frame
      .locator('tbody td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe('"9/2025"');
    await page.context().close();
  },
);

it('a row of the register says on a phone who wrote and who approved', async () => {
  const page = await site.newPage({ viewport: { width: 360, height: 740 } });
  await visit(page, '/bao-cao-tuan-thu/so-tin-bai/');
  const label = await page
    .locator('.bang-so td[data-nhan]')
    .nth(1)
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('Duyệt:');
  await page.context().close();
});

it.each([320, 360, 768, 1280])('a score stands on one line, %i px', async (width) => {
  const page = await site.newPage({ viewport: { width, height: 740 } });
  await visit(page, '/bao-cao-tuan-thu/');
  const lines = await page
    .locator('.diem-to')
    .evaluateAll((scores) =>
      scores.map((score) =>
        Math.round(score.clientHeight / Number.parseFloat(getComputedStyle(score).lineHeight)),
      ),
    );
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.context().close();
});

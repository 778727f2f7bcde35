import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();

/** A visitor whose clock stands at an instant. */
async function visitorAt(instant: string, width = 360): Promise<Page> {
  const page = await site.newPage({ viewport: { width, height: 740 } });
  await page.clock.setFixedTime(new Date(instant));
  return page;
}

const marked = (page: Page) => page.locator('.hom-nay [data-ten-ngay]:visible').allInnerTexts();

describe('the day on which somebody visits is marked, as it is in Vietnam', () => {
  it.each([
    ['2026-05-27T00:00:00+07:00', 'Thứ Tư Hôm nay'],
    ['2026-05-27T23:59:00+07:00', 'Thứ Tư Hôm nay'],
    ['2026-05-28T00:00:00+07:00', 'Thứ Năm Hôm nay'],
  ])('at %s', async (instant, name) => {
    const page = await visitorAt(instant);
    for (const address of ['/', '/lich-cong-tac/', '/thoi-khoa-bieu/hoc-ki-2/3a/']) {
      await page.goto(address);
      await expect.poll(() => marked(page), { message: address }).toEqual([name]);
    }
    await page.context().close();
  });

  it('and none in another week, nor when the timetable is over', async () => {
    const page = await visitorAt('2026-06-15T08:00:00+07:00');
    for (const address of ['/', '/lich-cong-tac/', '/thuc-don/', '/thoi-khoa-bieu/hoc-ki-2/3a/']) {
      await page.goto(address, { waitUntil: 'load' });
      expect(await marked(page), address).toEqual([]);
    }
    await page.context().close();
  });

  it('is the one that is unfolded on the home page of a phone', async () => {
    const page = await visitorAt('2026-05-29T08:00:00+07:00');
    await page.goto('/');
    const open = page.locator('[data-cac-ngay] details[open] time');
    await expect.poll(() => open.allInnerTexts()).toEqual(['29/05']);
    await page.context().close();
  });
});

it('without JavaScript every page says all that it has to say', async () => {
  const page = await site.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/lich-cong-tac/2025-w36/');
  expect(await page.getByText('Lễ khai giảng năm học 2025–2026').isVisible()).toBe(true);
  await page.goto('/thuc-don/2026-w07/');
  expect(await page.getByText('Bánh chưng rán').isVisible()).toBe(true);
  expect(await page.getByText('Nghỉ: Tết Nguyên đán Bính Ngọ').count()).toBe(3);
  await page.context().close();
});

it('the timetable of class 3A is three clicks away from the home page', async () => {
  const page = await site.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Xem nhanh' })
    .getByRole('link', { name: 'Thời khóa biểu' })
    .click();
  await page.getByRole('link', { name: 'Thời khóa biểu lớp 3A' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thời khóa biểu lớp 3A' }).waitFor();
  await page.context().close();
});

it('every week leads to the one before and the one after', async () => {
  const page = await site.newPage();
  await page.goto('/thuc-don/2026-w07/');
  await page.getByRole('link', { name: /^Tuần sau/ }).click();
  await page.waitForURL('**/thuc-don/2026-w09/');
  await page.getByRole('link', { name: /^Tuần trước/ }).click();
  await page.waitForURL('**/thuc-don/2026-w07/');
  await page.context().close();
});

it('the home page shows every day of the week on a desk, and folds all but one on a phone', async () => {
  const work = 'Lễ tổng kết năm học';
  for (const [width, isVisible] of [
    [1280, true],
    [360, false],
  ] as const) {
    const page = await site.newPage({ viewport: { width, height: 740 }, javaScriptEnabled: false });
    await page.goto('/');
    const listed = page.locator('[data-cac-ngay]').getByText(work);
    expect(await listed.isVisible(), `${width} px`).toBe(isVisible);
    await page.context().close();
  }
});

describe('on paper', () => {
  /** Sheets of a page in print, and whether the first lies on its side. */
  async function sheetsOf(address: string) {
    const page = await site.newPage();
    await page.goto(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.context().close();
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    return { sheets: pdf.match(/\/Type \/Page\b(?!s)/g)?.length, isWide: Number(width) > Number(height) };
  }

  it.each([
    ['/lich-cong-tac/', false],
    ['/lich-cong-tac/2025-w41/', false],
    ['/thuc-don/', false],
    ['/thuc-don/2025-w41/', false],
    ['/thoi-khoa-bieu/hoc-ki-2/3a/', true],
  ])('%s is one sheet', async (address, isWide) => {
    expect(await sheetsOf(address)).toEqual({ sheets: 1, isWide });
  });

  it('all timetables are one sheet a class', async () => {
    expect(await sheetsOf('/thoi-khoa-bieu/hoc-ki-2/tat-ca-cac-lop/')).toEqual({ sheets: 20, isWide: true });
  });
});

describe.each(['lich-cong-tac.ics', 'su-kien.ics'])('the feed %s', (file) => {
  const text = readFileSync(join(siteDir, file), 'utf8');
  const valuesOf = (name: string) =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => line.startsWith(name));

  it('has events, each with a name that no other has', () => {
    const ids = valuesOf('UID:');
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.endsWith('@thhoagao.example.edu.vn'))).toBe(true);
  });

  it('has no line longer than 75 bytes, and ends all of them with CR and LF', () => {
    const tooLong = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(tooLong).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leads to pages of the site', async () => {
    const addresses = new Set(valuesOf('URL:').map((line) => new URL(line.slice('URL:'.length)).pathname));
    for (const address of addresses) expect((await fetch(site.origin + address)).status, address).toBe(200);
  });
});

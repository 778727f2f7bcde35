import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const report = JSON.parse(readFileSync(join(siteDir, 'bao-cao-tuan-thu/bao-cao.json'), 'utf8')) as Report;
const judged = report.documents
  .filter(({ notApplied }) => notApplied === null)
  .flatMap(({ results }) =>
    results.flatMap(({ clause, requirements }) => requirements.map((each) => ({ clause, ...each }))),
  );

/** As on paper: what the print style leaves out is no part of it. */
const isShown = (part: Locator) =>
  part.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
/** The words that stand on the paper, without those that are for the screen alone. */
const printed = async (parts: Locator) =>
  (await parts.allInnerTexts()).map((words) => words.replace(/\s+/g, ' ').trim());

describe('the report on paper', () => {
  const site = visitor();
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
  });

  it('repeats the number of the clause on paper alone', async () => {
    const number = page.locator('.yeu-cau-dau .chi-in').first();
    await page.locator('main details').evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '');
    });
    expect(await isShown(number)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown(number)).toBe(true);
  });

  it('has every requirement with its clause, its outcome and where the result comes from', async () => {
    const heads = await printed(page.locator('.yeu-cau-dau'));
    const articles = await printed(page.locator('.yeu-cau'));
    expect(articles).toHaveLength(judged.length);
    for (const [i, words] of articles.entries()) {
      const head = heads[i] ?? '';
      expect(head).toMatch(/^Mục \S.* (✓ Đạt|✗ Chưa đạt|○ Chưa đánh giá|◷ Chưa đến hạn)/);
      expect(head).toMatch(/(Máy đếm|Người khai|Chưa có minh chứng)$/);
      // What is open stands before what is well, so the order is not that of the report.
      const meant = judged.filter(
        ({ clause, quote }) =>
          head.startsWith(`Mục ${clause} `) && words.includes(quote.replace(/\s+/g, ' ')),
      );
      expect(meant.map(({ lost }) => lost > 0)).toContain(/−[\d,]+ điểm/.test(head));
    }
  });

  it('names beside a requirement of a rubric that is kept that no points are lost', async () => {
    const kept = judged.filter(({ outcome, loses, lost }) => outcome === 'pass' && loses && lost === 0);
    expect(kept.length).toBeGreaterThan(5);
    expect(await page.getByText('Không bị trừ điểm').count()).toBe(kept.length);
  });

  it('shows what is well with its evidence: a declaration, a table, or the first findings and how many more', async () => {
    // Posts of a month stand in one table for all requirements of their clause.
    const others = page.locator(
      '.yeu-cau.pass:not(:has(table), :is(.dieu-than:has(> .cuon, > .gap-bang) *))',
    );
    const articles = await printed(others);
    expect(articles.length).toBeGreaterThan(20);
    expect(articles.filter((words) => !/Người khai: |\d+ điều đạt \S/.test(words))).toEqual([]);
    const many = page.locator('.minh-chung-dat').filter({ hasText: 'điều đạt nữa' }).first();
    const rows = many.locator('.phat-hien > li');
    expect(await rows.count()).toBeGreaterThan(5);
    expect([await isShown(rows.nth(4)), await isShown(rows.nth(5))]).toEqual([true, false]);
    const [, all = '', more = ''] =
      /^(\d+) điều đạt .* Và (\d+) điều đạt nữa/.exec((await printed(many))[0] ?? '') ?? [];
    expect(Number(all) - Number(more)).toBe(5);
  });

  it('counts its pages and leaves out what helps to type', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
    expect(await isShown(page.locator('.loi-di').first())).toBe(false);
    for (const code of await page.locator('.ma-dieu').all()) expect(await isShown(code)).toBe(false);
    await page.context().close();
  });
});

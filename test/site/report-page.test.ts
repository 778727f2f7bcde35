import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { formatNumber } from '../../src/domain/vietnamese.ts';
import { runCli } from '../support/cli.ts';
import { postFile } from '../support/portal.ts';
import { builtSite, neededPost, schoolWith } from '../support/school.ts';
import { siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const reportIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'bao-cao-tuan-thu/bao-cao.json'), 'utf8')) as Report;

describe('the report of the demonstration school', () => {
  const site = visitor();

  it('counts posts in a table of months and categories whose headings belong to their cells', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const table = page.getByRole('table', { name: 'Số tin bài đã đăng / số cần có' });
    const columns = await table.getByRole('columnheader').allTextContents();
    expect(columns).toEqual(['Tháng', 'Chuyên môn', 'Đoàn thể', 'Hoạt động của trường', 'Tin khác']);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(
      [9, 10, 11, 12].map((month) => `${month}/2025`).concat([1, 2, 3, 4, 5].map((month) => `${month}/2026`)),
    );
    expect(await page.locator('th:not([scope])').count()).toBe(0);
    // Colour never alone: every cell has its outcome in words, and its numbers.
    for (const cell of await table.getByRole('cell').allTextContents())
      expect(cell.trim()).toMatch(/^(.*(Đạt|Chưa đạt|Chưa đánh giá|Chưa đến hạn).*\d|–)/s);
    await page.context().close();
  });

  it('is also a file, the same as the command `report` gives', async () => {
    const commit = ['GITHUB_SHA', 'CI_COMMIT_SHA'].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    );
    const { stdout } = await runCli(['report', '--format', 'json'], { env: Object.fromEntries(commit) });
    expect(reportIn(siteDir)).toEqual(JSON.parse(stdout));
  });

  it('tells the points of each standard apart by the kind of evidence', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const section = page.getByRole('region', { name: 'Điểm theo tiêu chuẩn' });
    const items = section.getByRole('list').nth(1).getByRole('listitem');
    const rubric = reportIn(siteDir).documents.find(({ kind }) => kind === 'rubric');
    const totals = [...(rubric?.groups ?? []).map(({ total }) => total), rubric?.total];
    expect(totals.length).toBeGreaterThan(2);
    expect(await items.count()).toBe(totals.length);
    for (const [i, total] of totals.entries()) {
      const words = ((await items.nth(i).textContent()) ?? '').replace(/\s+/g, ' ');
      expect(words).toContain(`tối đa ${formatNumber(total?.outOf ?? 0)}`);
      for (const part of [total?.bySource.computed, total?.bySource.declared])
        if (part && part.earned > 0) expect(words).toContain(formatNumber(part.earned));
    }
    await page.context().close();
  });

  it('counts every deduction with its clause and the words of the clause', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const rows = page.getByRole('region', { name: 'Sổ điểm trừ' }).getByRole('row');
    const lost = reportIn(siteDir).documents.flatMap(({ results }) =>
      results.flatMap(({ clause, requirements }) =>
        requirements.filter((each) => each.lost > 0).map((each) => ({ clause, ...each })),
      ),
    );
    expect(lost.length).toBeGreaterThan(0);
    for (const { clause, quote, lost: points } of lost) {
      const words = await rows.filter({ hasText: quote }).first().textContent();
      expect(words).toContain(clause);
      expect(words).toContain(`−${formatNumber(points)}`);
    }
    await page.context().close();
  });

  it('leads from every clause to its words, and back', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    await page.getByRole('link', { name: 'Mục II.3.3.1, xem quy định' }).click();
    expect(new URL(page.url()).pathname).toBe('/tieu-chi/qd-8265-2021/');
    await page.getByRole('heading', { name: 'Hoạt động trang thông tin điện tử (Lớp 1)' }).waitFor();
    await page.getByRole('link', { name: 'Kết quả của trường ở mục II.3.3.1' }).click();
    expect(new URL(page.url()).pathname).toBe('/bao-cao-tuan-thu/');
    await page.context().close();
  });

  it('leads from a declaration to its evidence', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const evidence = page.getByLabel('Minh chứng').locator('a');
    expect(await evidence.count()).toBeGreaterThan(5);
    const addresses = await evidence.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toContain('/van-ban/ke-hoach-truong-hoc-dien-tu-2025-2026/');
    await page.context().close();
  });

  it('prints what is folded away on the screen', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const folded = page.locator('main details:not([open]) blockquote').first();
    const isShown = () =>
      folded.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isShown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown()).toBe(true);
    const family = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(family).toMatch(/^"Times New Roman"/);
    await page.context().close();
  });

  it.each([
    ['bao-cao.docx', 'PK'],
    ['bao-cao.csv', '\uFEFF'],
    ['bao-cao.json', '{'],
  ])('is offered as %s', async (name, start) => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    expect(await page.locator(`main a[href="/bao-cao-tuan-thu/${name}"]`).count()).toBeGreaterThan(0);
    expect(readFileSync(join(siteDir, 'bao-cao-tuan-thu', name), 'utf8').slice(0, start.length)).toBe(start);
    await page.context().close();
  });

  it('shows the points of its criteria documents and how many could not be judged', async () => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const shown = await page.getByRole('main').textContent();
    for (const { title, kind, total } of reportIn(siteDir).documents) {
      expect(shown).toContain(title);
      if (kind === 'rubric') expect(shown).toContain(`${total.outOf}`);
    }
    await page.context().close();
  });
});

describe('the report of a school that breaks rules', () => {
  let folder: string;
  const site = visitor(async () => {
    const wrong = postFile('![](../09/khai-giang/cong-truong.jpg)\n\nXem [bài cũ](khong-co.md).\n');
    const school = schoolWith({ 'tin-tuc/10/bai-sai.md': wrong }, [neededPost]);
    folder = await builtSite(school, ['--no-gate']);
    return folder;
  });
  let page: Page;
  let report: Report;
  beforeAll(async () => {
    page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    report = reportIn(folder);
  });

  it('says at its head that it was published although rules are broken', async () => {
    const { failing, passed } = report.gate;
    expect(passed).toBe(false);
    expect(failing).toBeGreaterThanOrEqual(2);
    await page
      .getByRole('main')
      .getByText(`Còn ${failing} điều chưa đạt phải sửa trước khi xuất bản`)
      .waitFor();
  });

  it('shows every failing finding with the words of the rule, what to do, and its place', async () => {
    const requirements = report.documents.flatMap(({ results }) =>
      results.flatMap((each) => each.requirements),
    );
    const failing = requirements.filter(({ outcome }) => outcome === 'fail');
    expect(failing.length).toBeGreaterThanOrEqual(2);
    for (const { quote, remedy, findings } of failing) {
      const article = page.getByRole('article').filter({ hasText: quote });
      const shown = ((await article.textContent()) ?? '').replace(/\s+/g, ' ');
      expect(await article.getByRole('blockquote').textContent()).toContain(quote);
      expect(shown).toContain('Chưa đạt');
      expect(shown).toContain(remedy);
      for (const { message, at } of findings.filter(({ outcome }) => outcome === 'fail')) {
        expect(shown).toContain(message);
        if (at) expect(shown).toContain(at.line === undefined ? at.path : `${at.path}:${at.line}`);
      }
    }
  });
});

describe('the report of a school with files that cannot be read', () => {
  const site = visitor(() => {
    const changes = {
      'tin-tuc/10/hong.md': postFile('Bài.', { date: '2025-13-40' }),
      'gioi-thieu/ma.mdx': 'Không có phần đầu {1 + 1}',
      'tintuc/lac.md': 'Lạc.',
    };
    return builtSite(schoolWith(changes), ['--no-gate']);
  });

  it.each([
    ['Tệp không đọc được', 'content/tin-tuc/10/hong.md', '2025-13-40'],
    ['Tệp không đọc được', 'content/gioi-thieu/ma.mdx', ''],
    ['Lưu ý', 'content/tintuc/lac.md', 'tin-tuc'],
  ])('names under “%s” %s and what is wrong with it', async (name, path, words) => {
    const page = await site.newPage();
    await page.goto('/bao-cao-tuan-thu/');
    const item = page.getByRole('region', { name }).getByRole('listitem').filter({ hasText: path });
    expect(await item.first().textContent()).toContain(words);
    await page.context().close();
  });
});

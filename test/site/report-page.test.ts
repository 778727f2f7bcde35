import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
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

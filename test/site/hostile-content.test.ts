import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attacks } from '../support/attacks.ts';
import { page as pageFile, postFile } from '../support/portal.ts';
import { builtSite, schoolFile, schoolWith } from '../support/school.ts';
import { showAllPictures, visitor, watch } from '../support/visitor.ts';

const payload = '<img src=x onerror=alert(1)>"><script>alert(1)</script>';
const inYaml = JSON.stringify(payload);

/** Attacks in the text, in every field that takes words, in a person's file and in the school's own. */
const site = visitor(() =>
  builtSite(
    schoolWith({
      'tin-tuc/10/doc-hai.md': postFile(attacks.join('\n\n'), {
        title: inYaml,
        summary: inYaml,
        author: inYaml,
        tags: `[${inYaml}]`,
        source: 'https://a.example/"><script>alert(1)</script>',
      }),
      'gioi-thieu/doc-hai-mdx.mdx': pageFile(
        { title: 'Độc hại trong MDX', updated: '2025-10-01' },
        '<LuuY tieuDe="<img src=x onerror=alert(1)>">x</LuuY>\n\n<p className="x" onClick="alert(1)">y</p>\n',
      ),
      'thong-bao/khan.md': pageFile({ title: inYaml, date: '2025-11-01', urgent: 'true' }, 'Khẩn.'),
      'to-chuc/le-thi-hoa.yaml': schoolFile('to-chuc/le-thi-hoa.yaml').replace(
        'title: Tổ trưởng',
        `title: ${inYaml}`,
      ),
      'truong.yaml': `${schoolFile('truong.yaml')}motto: ${inYaml}\n`,
    }),
    ['--no-gate'],
  ),
);

let page: Page;
let notes: string[];
beforeAll(async () => {
  page = await site.newPage();
  notes = await watch(page, site.origin);
});

beforeEach(() => {
  notes.length = 0;
});

const addresses = [
  '/tin-tuc/doc-hai/',
  '/gioi-thieu/doc-hai-mdx/',
  '/',
  '/tin-tuc/',
  '/thong-bao/khan/',
  '/to-chuc/',
  '/bao-cao-tuan-thu/',
  '/tim-kiem/?q=onerror',
];

describe('what a school writes never runs as a script and never asks another server', () => {
  it.each(addresses)('%s', async (address) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await showAllPictures(page);
    expect(
      await page.evaluate(
        () => document.querySelectorAll('main script:not([src]), iframe, object, embed, style, base').length,
      ),
    ).toBe(0);
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
      ),
    );
    expect(handlers).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('however it is clicked', async () => {
    await page.goto('/tin-tuc/doc-hai/');
    const labels = page.getByText(/^bấm \d$/);
    const count = await labels.count();
    expect(count).toBeGreaterThanOrEqual(8);
    for (let i = 0; i < count; i += 1) {
      await labels.nth(i).click();
      expect(new URL(page.url()).pathname).toBe('/tin-tuc/doc-hai/');
    }
    expect(notes).toEqual([]);
  });

  it('and its words are shown as they were written', async () => {
    await page.goto('/tin-tuc/doc-hai/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(payload);
    expect(await page.getByRole('complementary', { name: 'Thông báo khẩn' }).textContent()).toContain(
      payload,
    );
  });
});

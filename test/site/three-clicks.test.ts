import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();
const mostClicks = 3;

/** Names of links to follow from the home page, and what the page must show that they lead to. */
interface Walk {
  readonly clicks: readonly (string | RegExp)[];
  readonly heading: string | RegExp;
  /** Something that answers the question, to be seen on the page. */
  readonly shows: string | RegExp;
}

interface Row {
  readonly kind: string;
  readonly issued: string;
  readonly title: string;
}

/** The decision issued last, as the data of the register has it. */
const register = JSON.parse(readFileSync(join(siteDir, 'van-ban/so-van-ban.json'), 'utf8')) as Row[];
const newestDecision = register
  .filter(({ kind }) => kind === 'quyet-dinh')
  .reduce((newest, row) => (row.issued > newest.issued ? row : newest)).title;

const walks: Readonly<Record<string, Walk>> = {
  'what is to be paid': { clicks: ['Các khoản thu'], heading: /khoản thu/i, shows: /\d+\.000 đồng/ },
  'the menu of this week': { clicks: ['Thực đơn'], heading: /Thực đơn/, shows: /Bữa trưa/ },
  'the menu of the week shown at home': {
    clicks: ['Thực đơn cả tuần'],
    heading: /Thực đơn tuần \d+/,
    shows: /Bữa trưa/,
  },
  'the timetable of class 3A': {
    clicks: ['Thời khóa biểu', 'Thời khóa biểu lớp 3A'],
    heading: /lớp 3A/,
    shows: /Toán/,
  },
  'the newest decision': {
    clicks: [/^(Xem tất cả ?: )?Văn bản$/, /^Quyết định/, newestDecision],
    heading: newestDecision,
    shows: /Quyết định/,
  },
};

/** Follows a link that can be seen, found by the name that is read and spoken. */
async function click(page: Page, name: string | RegExp): Promise<void> {
  const links = page.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name });
  const before = page.url();
  await links.filter({ visible: true }).first().click();
  await page.waitForURL((url) => url.href !== before);
}

describe.each<[string, BrowserContextOptions]>([
  ['on a phone without JavaScript', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }],
  ['on a desk', { viewport: { width: 1280, height: 800 } }],
])('%s', (_, options) => {
  it.each(Object.entries(walks))(
    `%s is at most ${mostClicks} clicks from the home page`,
    async (_question, { clicks, heading, shows }) => {
      expect(clicks.length).toBeLessThanOrEqual(mostClicks);
      const page = await site.newPage(options);
      await page.goto('/');
      for (const name of clicks) await click(page, name);
      const title = page.getByRole('heading', { level: 1 });
      expect((await title.textContent())?.trim()).toEqual(
        typeof heading === 'string' ? heading : expect.stringMatching(heading),
      );
      const answer = page.getByRole('main').getByText(shows).filter({ visible: true }).first();
      await answer.waitFor();
      await page.context().close();
    },
  );
});

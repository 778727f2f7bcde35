import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pagesOf, publicOrigin, siteDir } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();

/** The feed as a reader's program takes it. */
async function readFeed() {
  const page = await site.newPage();
  await page.goto('/');
  const feed = await page.evaluate(
    (xml) => {
      const tree = new DOMParser().parseFromString(xml, 'text/xml');
      const textOf = (parent: Element | Document, name: string) =>
        parent.querySelector(name)?.textContent ?? '';
      return {
        fault: textOf(tree, 'parsererror'),
        language: textOf(tree, 'channel > language'),
        items: [...tree.querySelectorAll('item')].map((item) => ({
          title: textOf(item, 'title'),
          link: textOf(item, 'link'),
          published: textOf(item, 'pubDate'),
          description: textOf(item, 'description'),
        })),
      };
    },
    readFileSync(join(siteDir, 'rss.xml'), 'utf8'),
  );
  await page.context().close();
  return feed;
}

it('the feed is well formed and names whole addresses of pages that there are', async () => {
  const { fault, language, items } = await readFeed();
  expect(fault).toBe('');
  expect(language).toBe('vi');
  expect(items.length).toBeGreaterThan(5);
  const pages = pagesOf();
  for (const { title, link, description } of items) {
    expect(pages.has(link.replace(publicOrigin, '')), link).toBe(true);
    expect(title.trim() && description.trim(), link).not.toBe('');
    expect(description).not.toMatch(/<\w/);
  }
});

it('each entry is dated in the morning, Vietnamese time (GMT+7), of the day on its page, newest first', async () => {
  const { items } = await readFeed();
  const pages = pagesOf();
  const instants = items.map(({ link, published }) => {
    expect(published).toMatch(/(GMT|\+0000|\+0700)$/);
    const [, content = ''] = pages.get(link.replace(publicOrigin, ''))?.split('<main') ?? [];
    const day = /<time datetime="([\d-]+)">/.exec(content)?.[1];
    expect(new Date(published).toISOString()).toBe(new Date(`${day}T07:00:00+07:00`).toISOString());
    return Date.parse(published);
  });
  expect(instants).toEqual(instants.toSorted((a, b) => b - a));
});

it('every page tells feed readers where the feed is', () => {
  const without = [...pagesOf()].filter(
    ([, html]) => !/type="application\/rss\+xml"[^>]*href="\/rss\.xml"/.test(html),
  );
  expect(without.map(([address]) => address)).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { elementsOf, find } from '../support/html.ts';
import { pagesOf, pageTypes, publicOrigin, siteDir } from '../support/site.ts';

const pages = pagesOf();
const pageAt = (address: string): string => pages.get(address) ?? '';

type Data = Readonly<Record<string, unknown>>;

/** What a page tells search engines. */
const dataOf = (html: string): Data[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Data,
  );
const thing = (html: string, type: string): Data | undefined =>
  dataOf(html).find((data) => data['@type'] === type);
const property = (html: string, name: string): string | undefined =>
  elementsOf(html)
    .filter(({ tagName, properties }) => tagName === 'meta' && properties['property'] === name)
    .map(({ properties }) => String(properties['content']))[0];

const listed = [...pages].filter(([, html]) => !html.includes('name="robots" content="noindex"'));

describe('every page for search engines', () => {
  it('says its title, what it is about, its address, and a picture for messengers that there is', () => {
    const faulty = listed.filter(
      ([address, html]) =>
        !/<title>[^<]+<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]{10,}/.test(html) ||
        !html.includes(`<link rel="canonical" href="${publicOrigin}${address}">`) ||
        !existsSync(join(siteDir, (property(html, 'og:image') ?? 'none').replace(publicOrigin, ''))),
    );
    expect(faulty.map(([address]) => address)).toEqual([]);
  });

  it('but the home page tells the way to it, each step a page that there is', () => {
    const faulty = listed.filter(([address, html]) => {
      if (address === '/' || address === '/404.html') return false;
      const steps = (thing(html, 'BreadcrumbList')?.['itemListElement'] ?? []) as { item: string }[];
      const last = steps.at(-1)?.item.replace(publicOrigin, '');
      return last !== address || steps.some(({ item }) => !pages.has(item.replace(publicOrigin, '')));
    });
    expect(faulty.map(([address]) => address)).toEqual([]);
  });
});

it('the home page says what school this is', () => {
  const school = thing(pageAt('/'), 'ElementarySchool');
  expect(school).toMatchObject({
    name: 'Trường Tiểu học Hoa Gạo',
    url: `${publicOrigin}/`,
    telephone: '024 3999 0000',
  });
  expect(existsSync(join(siteDir, String(school?.['logo']).replace(publicOrigin, '')))).toBe(true);
});

it('a post is told as news, with its day, category, author and picture', () => {
  const article = thing(pageAt(pageTypes['post with pictures']), 'NewsArticle');
  expect(article).toMatchObject({
    datePublished: '2025-09-05',
    articleSection: 'Hoạt động của trường',
    author: { '@type': 'Person', name: 'Khúc Thị Thanh' },
    publisher: { name: 'Trường Tiểu học Hoa Gạo' },
  });
});

it('events to come, where there are any, are told with their days', () => {
  const list = thing(pageAt('/su-kien/'), 'ItemList');
  const events = (list?.['itemListElement'] ?? []) as { item: Data }[];
  for (const { item } of events)
    expect(item).toMatchObject({ '@type': 'Event', startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

it('a post without a cover has a card of 1200 × 630 px with no more than 100 KB', async () => {
  const image = property(pageAt(pageTypes['post with a table']), 'og:image') ?? '';
  expect(image).toBe(`${publicOrigin}/anh/the/tin-tuc/kiem-tra-cuoi-hoc-ki-mot.png`);
  const file = join(siteDir, image.replace(publicOrigin, ''));
  const { width, height, format } = await sharp(file).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(readFileSync(file).length).toBeLessThan(100_000);
});

describe('the feed of a category', () => {
  const feed = readFileSync(join(siteDir, 'tin-tuc/chuyen-mon/rss.xml'), 'utf8');
  const links = [...feed.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link = '']) =>
    link.replace(publicOrigin, ''),
  );

  it('holds posts of that category only, dated in Vietnamese time', () => {
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(pageAt(link), link).toContain('"articleSection":"Chuyên môn"');
    const days = [...feed.matchAll(/<pubDate>(.*?)<\/pubDate>/g)].map(([, day = '']) => day);
    expect(days).toHaveLength(links.length);
    for (const day of days) expect(day).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 07:00:00 \+0700$/);
    for (const day of days) expect(new Date(day).toUTCString().slice(0, 3)).toBe(day.slice(0, 3));
  });

  it('is named by the pages of the category', () => {
    expect(pageAt('/tin-tuc/chuyen-mon/')).toContain('href="/tin-tuc/chuyen-mon/rss.xml"');
  });
});

it('the sitemap tells when a post was last changed, and leaves out what is not for search engines', () => {
  const sitemap = readFileSync(join(siteDir, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(
    `<loc>${publicOrigin}${pageTypes['post with pictures']}</loc><lastmod>2025-09-05</lastmod>`,
  );
  expect(sitemap).not.toContain('he-thong-thiet-ke');
});

it.each(['post with pictures', 'notice', 'album', 'page of the corner of parents'] as const)(
  'a page can be shared by links that load nothing: %s',
  (type) => {
    const links = find(pageAt(pageTypes[type]), 'a').map(({ properties }) => String(properties['href']));
    const url = `${publicOrigin}${pageTypes[type]}`;
    expect(links).toContain(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`);
    const zalo = links.find((link) => link.startsWith('https://button-share.zalo.me/')) ?? '';
    const said = Buffer.from(new URL(zalo).searchParams.get('d') ?? '', 'base64').toString();
    expect(JSON.parse(said)).toEqual({ url });
  },
);

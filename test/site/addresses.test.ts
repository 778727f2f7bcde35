import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { find, wordsOf } from '../support/html.ts';
import { everyPageType, pagesOf, publicOrigin, siteDir } from '../support/site.ts';

const read = (file: string) => readFileSync(join(siteDir, file), 'utf8');
const locationsIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);

const inSitemap = locationsIn(read('sitemap-index.xml'))
  .flatMap((sitemap) => locationsIn(read(new URL(sitemap).pathname)))
  .map((address) => address.replace(publicOrigin, ''));

const pages = pagesOf();
/** Pages that lead nowhere by themselves, say again what another says, or are for the staff. */
const unlisted = [
  ...['/404.html', '/tim-kiem/', '/khong-co-mang/', '/quan-tri/', '/viec-can-lam/'],
  ...[...pages.keys()].filter((address) =>
    /\/toan-man-hinh\/$|^\/(huong-dan|he-thong-thiet-ke|van-ban\/xep)\//.test(address),
  ),
];

describe('the sitemap', () => {
  it('names every page but those that are not for search engines, each once', () => {
    const listed = [...pages.keys()].filter((address) => !unlisted.includes(address));
    expect(inSitemap.toSorted()).toEqual(listed.toSorted());
  });

  it('names no kind of page that the tests of the site do not visit', () => {
    const kindOf = (address: string) => address.replace(/\?.*/, '').replace(/(?<=^\/[^/]+\/.*)[^/]+/g, '*');
    const visited = new Set(everyPageType.map(([, address]) => kindOf(address)));
    expect([...new Set(inSitemap.map(kindOf))].filter((kind) => !visited.has(kind))).toEqual([]);
  });

  it('is named by robots.txt', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${publicOrigin}/sitemap-index.xml`);
  });
});

describe('served as by any web server', () => {
  let server: FolderServer;
  beforeAll(async () => {
    server = await serveFolder(siteDir, 0);
  });
  afterAll(() => server?.close());

  it('every address of the sitemap answers with a page', async () => {
    const answers = await Promise.all(inSitemap.map((address) => fetch(server.address + address)));
    const strange = answers
      .filter(({ status, redirected, headers }) => status !== 200 || redirected || !isHtml(headers))
      .map(({ status, url }) => `${status} ${url}`);
    expect(strange).toEqual([]);
  });

  it('an unknown address gets status 404 and the page that helps on', async () => {
    const answer = await fetch(`${server.address}/khong/co/trang-nay/`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(find(html, 'h1').map(wordsOf)).toEqual(['Không có trang này']);
    expect(find(html, 'a').map(({ properties }) => properties['href'])).toContain('/muc-luc/');
  });
});

const isHtml = (headers: Headers) => headers.get('content-type') === 'text/html; charset=utf-8';

describe('every page', () => {
  const faultsOf = (faultOf: (html: string, address: string) => unknown) =>
    [...pages].filter(([address, html]) => faultOf(html, address)).map(([address]) => address);
  const metaOf = (html: string, name: string) =>
    find(html, 'meta').find(({ properties }) => properties['name'] === name)?.properties['content'];

  it('has one first heading, with words', () => {
    const isFaulty = (html: string) => {
      const headings = find(html, 'h1').map((heading) => wordsOf(heading).trim());
      return headings.length !== 1 || headings[0] === '';
    };
    expect(faultsOf(isFaulty)).toEqual([]);
  });

  it('says that it is Vietnamese', () => {
    expect(faultsOf((html) => !/^<!DOCTYPE html>\s*<html lang="vi">/.test(html))).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    for (const thingOf of [titleOf, (html: string) => metaOf(html, 'description')])
      expect(faultsOf((html) => !String(thingOf(html) ?? '').trim())).toEqual([]);
    const titles = [...pages.values()].map(titleOf);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('names its one address, or asks search engines to leave it out', () => {
    const isFaulty = (html: string, address: string) =>
      unlisted.includes(address)
        ? metaOf(html, 'robots') !== 'noindex' || canonicalOf(html) !== undefined
        : canonicalOf(html) !== publicOrigin + address;
    expect(faultsOf(isFaulty)).toEqual([]);
  });
});

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];

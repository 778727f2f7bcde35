import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideFiles } from '../../scripts/guide-pictures/guide-files.ts';
import { guideAddress } from '../../src/publish/guides/guide-links.ts';
import { find, wordsOf } from '../support/html.ts';
import { pagesOf, siteDir } from '../support/site.ts';

const pages = pagesOf();
const guides = guideFiles();
const htmlOf = (address: string) => pages.get(address) ?? '';
const linksIn = (html: string) => find(html, 'a').map(({ properties }) => String(properties['href']));

describe('the guides for the staff', () => {
  it('have a page each', () => {
    const addresses = guides.map(({ path }) => guideAddress(path)).toSorted();
    expect([...pages.keys()].filter((address) => address.startsWith('/huong-dan/')).toSorted()).toEqual(
      addresses,
    );
  });

  it('begin with the title of their file', () => {
    const wrong = guides.filter(({ path, markdown }) => {
      const [heading] = find(htmlOf(guideAddress(path)), 'h1').map((each) => wordsOf(each).trim());
      return heading !== /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('can each be reached from their first page and from every other guide', () => {
    const all = guides.map(({ path }) => guideAddress(path)).filter((address) => address !== '/huong-dan/');
    for (const address of ['/huong-dan/soan-bai/', '/huong-dan/trien-khai/'])
      expect(linksIn(htmlOf(address))).toEqual(expect.arrayContaining(all));
    const firstLevel = all.filter((address) => /^\/huong-dan\/[^/]+\/$/.test(address));
    const shown = linksIn(htmlOf('/huong-dan/'));
    expect(firstLevel.filter((address) => !shown.includes(address))).toEqual([]);
  });

  it('lead to the one before and the one after, in the order of their index', () => {
    const html = htmlOf('/huong-dan/soan-bai/');
    const by = (rel: string) => find(html, 'a').filter(({ properties }) => String(properties['rel']) === rel);
    expect(by('prev').map(({ properties }) => properties['href'])).toEqual(['/huong-dan/bat-dau/']);
    expect(by('next')).toHaveLength(1);
  });

  it('show their pictures, each with a description, and open them large', () => {
    const pictures = find(htmlOf('/huong-dan/soan-bai/'), 'img').filter(({ properties }) =>
      String(properties['src']).startsWith('/anh/sach-huong-dan/'),
    );
    expect(pictures.length).toBeGreaterThan(4);
    for (const { properties } of pictures) {
      expect(readFileSync(join(siteDir, String(properties['src']))).length).toBeGreaterThan(1000);
      expect(String(properties['alt']).length).toBeGreaterThan(20);
    }
    expect(htmlOf('/huong-dan/soan-bai/').match(/class="anh-lon"/g)).toHaveLength(pictures.length);
  });

  it('are led to from the table of contents and from the page for writers, and stand in no menu', () => {
    expect(linksIn(htmlOf('/muc-luc/'))).toContain('/huong-dan/bat-dau/');
    expect(linksIn(htmlOf('/quan-tri/'))).toContain('/huong-dan/');
    expect(linksIn(htmlOf('/')).filter((address) => address.startsWith('/huong-dan/'))).toEqual([]);
  });

  it('are kept from search engines', () => {
    const listed = [...pages].filter(
      ([address, html]) =>
        address.startsWith('/huong-dan/') && !html.includes('<meta name="robots" content="noindex">'),
    );
    expect(listed.map(([address]) => address)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { listAddresses as addressesThatLinksMayUse } from '../src/facts/addresses.ts';
import { listAddresses as addressesOfTheSite } from '../src/site/addresses.ts';
import { sitemapFiles } from '../src/site/sitemap.ts';
import { page, postFile, readFiles } from './support/portal.ts';

const files = {
  'tin-tuc/a.md': postFile('', { date: '2025-09-05' }),
  'tin-tuc/b.md': postFile('', { date: '2026-01-05', category: 'chuyen-mon' }),
  'cong-khai/2025-2026/thu-chi.md': page({ title: 'Thu chi', duty: 'tt-09-2024/5', date: '2025-09-30' }),
};

it('every list that a link may lead to is a page of the site', async () => {
  const portal = await readFiles(files);
  const drafts = Object.values(portal.entries)
    .flat()
    .map((entry) => ({ ...entry, file: entry.path })) as never;
  const own = new Set([...addressesOfTheSite(portal), '/sitemap-index.xml']);
  const linkable = [...addressesThatLinksMayUse(drafts)];
  expect(linkable.filter((address) => !own.has(address))).toEqual([]);
  expect(linkable).toContain('/tin-tuc/2025/09/');
  expect(linkable).toContain('/cong-khai/2025-2026/');
});

it('the sitemap holds every page but the search and the page for what is not found', async () => {
  const [addresses = []] = sitemapFiles(await readFiles(files));
  expect(addresses).toEqual(expect.arrayContaining(['/', '/tin-tuc/a/', '/cong-khai/2025-2026/thu-chi/']));
  expect(addresses.filter((address) => /404|tim-kiem|\.(xml|json|txt)$/.test(address))).toEqual([]);
});

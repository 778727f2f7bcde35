import type { Portal } from '../facts/portal.ts';
import { disclosureYears } from './lists/disclosures.ts';
import { newsListsOf } from './lists/news.ts';
import { noticePagesOf } from './lists/notices.ts';
import { sectionsOf } from './sections.ts';

/** Pages that belong to no section. */
const ownPages = ['/', '/muc-luc/', '/tim-kiem/', '/bao-cao-tuan-thu/', '/404.html'];
const files = ['/rss.xml', '/robots.txt', '/bao-cao-tuan-thu/bao-cao.json'];

/** Every address of the site that is not an entry's own: section pages, lists and what goes with them, sorted. */
export function listAddresses(portal: Portal): string[] {
  const addresses = [
    ...ownPages,
    ...files,
    ...sectionsOf(portal).map(({ address }) => address),
    ...newsListsOf(portal).flatMap(({ pages }) => pages.map(({ address }) => address)),
    ...noticePagesOf(portal).map(({ address }) => address),
    ...disclosureYears(portal).map(({ address }) => address),
  ];
  return [...new Set(addresses)].sort();
}

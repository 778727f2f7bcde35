import type { Portal } from '../facts/portal.ts';
import { criteriaAddress, documentAddress } from './criteria/addresses.ts';
import { addressOfTasks, calendarOfTasks } from './due/addresses.ts';
import { disclosureYears } from './lists/disclosures.ts';
import { newsListsOf } from './lists/news.ts';
import { noticePagesOf } from './lists/notices.ts';
import { publishedFormats, registerAddress, reportAddress } from './report/report-file.ts';
import { sectionsOf } from './sections.ts';

/** Pages that belong to no section. */
const ownPages = ['/', '/muc-luc/', '/tim-kiem/', '/404.html'];
const rulePages = [reportAddress, registerAddress, criteriaAddress, addressOfTasks];
const files = [
  ...['/rss.xml', '/robots.txt', calendarOfTasks],
  ...Object.keys(publishedFormats).map((form) => `${reportAddress}bao-cao.${form}`),
];

/**
 * Every address of the site that is not an entry's own: section pages, lists and what goes with them, sorted.
 *
 * @param criteria Documents with a page of their own.
 */
export function listAddresses(portal: Portal, criteria: readonly { readonly id: string }[] = []): string[] {
  const addresses = [
    ...ownPages,
    ...rulePages,
    ...criteria.map(({ id }) => documentAddress(id)),
    ...files,
    ...sectionsOf(portal).map(({ address }) => address),
    ...newsListsOf(portal).flatMap(({ pages }) => pages.map(({ address }) => address)),
    ...noticePagesOf(portal).map(({ address }) => address),
    ...disclosureYears(portal).map(({ address }) => address),
  ];
  return [...new Set(addresses)].sort();
}

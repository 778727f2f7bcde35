import { allClassesSlug } from '../domain/class-slugs.ts';
import { inventoryAddress } from '../domain/library-addresses.ts';
import { type Portal, schoolOf } from '../facts/portal.ts';
import { eventFeed, workCalendarFeed } from './calendar/addresses.ts';
import { criteriaAddress, documentAddress } from './criteria/addresses.ts';
import { issuerAddress, kindAddress, registerData, yearAddress } from './documents/register-addresses.ts';
import { sortedRegisters } from './documents/sorted-register.ts';
import { addressOfTasks, calendarOfTasks } from './due/addresses.ts';
import { categoryFeeds } from './feeds/category-feeds.ts';
import { guidesAddress } from './guides/guide.ts';
import { libraryListsOf } from './library/library-lists.ts';
import { cornerIds, cornerOf } from './lists/corners.ts';
import { disclosureYears } from './lists/disclosures.ts';
import { documentKindLists, documentLevels, documentYears } from './lists/documents.ts';
import { newsListsOf } from './lists/news-lists.ts';
import { noticePagesOf } from './lists/notices.ts';
import { classesOf, type Timetable, timetablesOf } from './lists/timetables.ts';
import { publishedFormats, registerAddress, reportAddress } from './report/report-file.ts';
import { sectionsOf } from './sections.ts';

/** Pages that belong to no section. */
const ownPages = ['/', '/muc-luc/', '/tim-kiem/', '/khong-co-mang/', '/quan-tri/', '/404.html'];
const rulePages = [reportAddress, registerAddress, criteriaAddress, addressOfTasks];
const files = [
  ...['/rss.xml', '/robots.txt', calendarOfTasks, workCalendarFeed, eventFeed],
  ...categoryFeeds.map(({ address }) => address),
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
    ...(schoolOf(portal)?.guides ? [guidesAddress] : []),
    ...criteria.map(({ id }) => documentAddress(id)),
    ...files,
    ...sectionsOf(portal).map(({ address }) => address),
    ...newsListsOf(portal).flatMap(({ pages }) => pages.map(({ address }) => address)),
    ...noticePagesOf(portal).map(({ address }) => address),
    ...disclosureYears(portal).map(({ address }) => address),
    ...timetablesOf(portal).flatMap(timetablePages),
    ...documentLists(portal),
    ...cornerLists(portal),
    inventoryAddress,
    ...libraryListsOf(portal).flatMap(({ pages }) => pages.map(({ address }) => address)),
  ];
  return [...new Set(addresses)].sort();
}

const documentLists = (portal: Portal): string[] => [
  registerData,
  ...documentLevels(portal).map(({ id }) => issuerAddress(id)),
  ...documentKindLists(portal).map(({ id }) => kindAddress(id)),
  ...documentYears(portal).map(({ year }) => yearAddress(year)),
  ...sortedRegisters(portal).flatMap(({ pages }) => pages.map(({ address }) => address)),
];

const cornerLists = (portal: Portal): string[] =>
  cornerIds.flatMap((id) => cornerOf(portal, id).sections.flatMap(({ address }) => address ?? []));

/** Pages below a timetable's own. */
const timetablePages = (timetable: Timetable): string[] => [
  `${timetable.address}${allClassesSlug}/`,
  ...classesOf(timetable).map(({ address }) => address),
];

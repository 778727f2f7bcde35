import { newsCategories } from '../content-types/tin-tuc.ts';
import type { DraftEntry } from './entries/draft-entry.ts';

/** Addresses of the site that are no page of a content file: lists, feeds, search, the report. */
export function listAddresses(entries: readonly DraftEntry[]): Set<string> {
  const months = entries
    .filter(({ type }) => type === 'tin-tuc')
    .map(({ data }) => `/tin-tuc/${String(data['date']).slice(0, 7).replace('-', '/')}/`);
  const schoolYears = entries
    .filter(({ type }) => type === 'cong-khai')
    .flatMap(({ folders }) => (folders[0] ? [`/cong-khai/${folders[0]}/`] : []));
  return new Set([
    ...[
      '/',
      '/tin-tuc/',
      '/thong-bao/',
      '/gioi-thieu/',
      '/to-chuc/',
      '/lien-he/',
      '/cong-khai/',
      '/van-ban/',
    ],
    ...['/hoc-lieu/', '/album/', '/tim-kiem/', '/muc-luc/', '/bao-cao-tuan-thu/'],
    ...['/bao-cao-tuan-thu/so-tin-bai/', '/tieu-chi/', '/viec-can-lam/', '/viec-can-lam.ics'],
    ...['json', 'csv', 'docx'].map((form) => `/bao-cao-tuan-thu/bao-cao.${form}`),
    ...['/rss.xml', '/sitemap-index.xml', '/robots.txt'],
    ...Object.keys(newsCategories).map((category) => `/tin-tuc/${category}/`),
    ...months,
    ...schoolYears,
  ]);
}

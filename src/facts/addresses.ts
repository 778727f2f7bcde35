import { thoiKhoaBieu } from '../content-types/thoi-khoa-bieu.ts';
import { type LocalDate, monthOf } from '../domain/calendar.ts';
import { allClassesSlug, classSlugs } from '../domain/class-slugs.ts';
import {
  authorAddress,
  gradeAddress,
  inventoryAddress,
  kindAddress,
  libraryMonthAddress,
  shelfAddress,
  subjectAddress,
} from '../domain/library-addresses.ts';
import { gradesOf } from '../domain/material.ts';
import { newsCategories } from '../domain/news-categories.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import { toSlug } from '../domain/vietnamese.ts';
import type { DraftEntry } from './entries/draft-entry.ts';

/** Addresses of the site that are no page of a content file: lists, feeds, search, the report. */
export function listAddresses(entries: readonly DraftEntry[]): Set<string> {
  const months = entries
    .filter(({ type }) => type === 'tin-tuc')
    .map(({ data }) => `/tin-tuc/${String(data['date']).slice(0, 7).replace('-', '/')}/`);
  const posts = entries.filter(({ type }) => type === 'tin-tuc');
  const tags = new Set(posts.flatMap(({ data }) => (data['tags'] ?? []) as readonly string[]));
  const authors = new Set(posts.flatMap(({ data }) => (data['author'] ?? []) as string | readonly string[]));
  const newsGroups = [
    ...[...tags].map((tag) => `/tin-tuc/tu-khoa/${toSlug(tag)}/`),
    ...[...authors].map((author) => `/tin-tuc/nguoi-viet/${toSlug(author)}/`),
  ];
  const schoolYears = entries
    .filter(({ type }) => type === 'cong-khai')
    .flatMap(({ folders }) => (folders[0] ? [`/cong-khai/${folders[0]}/`] : []));
  const classes = entries
    .filter(({ type }) => type === 'thoi-khoa-bieu')
    .flatMap(({ slug, data }) => classAddresses(slug, Object.keys(data['classes'] as object)));
  const hasMenu = entries.some(
    ({ type, data }) => type === 'thuc-don' || (type === 'truong' && data['boarding'] === true),
  );
  const documentLists = entries
    .filter(({ type }) => type === 'van-ban')
    .flatMap(({ data }) => [
      `/van-ban/co-quan/${data['issuer']}/`,
      `/van-ban/loai/${data['kind']}/`,
      ...['so-hieu', 'trich-yeu', 'cu-truoc'].map((order) => `/van-ban/xep/${order}/`),
      `/van-ban/nam-hoc/${data['schoolYear'] ?? schoolYearOf(data['issued'] as LocalDate)}/`,
    ]);
  const cornerSections = entries
    .filter(({ type, data }) => /^goc-(phu-huynh|hoc-sinh)$/.test(type) && data['section'] !== undefined)
    .map(({ type, data }) => `/${type}/muc/${data['section']}/`);
  const library = entries
    .filter(({ type }) => type === 'hoc-lieu')
    .flatMap(({ data }) => materialLists(data as unknown as NamedMaterial));
  const hasGuides = entries.some(({ type, data }) => type === 'truong' && data['guides'] === true);
  return new Set([
    inventoryAddress,
    ...(hasGuides ? ['/huong-dan/'] : []),
    ...library,
    ...['/lich-cong-tac/', '/thoi-khoa-bieu/', '/su-kien/', '/lich-cong-tac.ics', '/su-kien.ics'],
    ...(hasMenu ? ['/thuc-don/'] : []),
    ...classes,
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
    ...[
      '/hoc-lieu/',
      '/album/',
      '/tim-kiem/',
      '/khong-co-mang/',
      '/muc-luc/',
      '/bao-cao-tuan-thu/',
      '/quan-tri/',
    ],
    ...['/hoi-dap/', '/lay-y-kien/', '/thong-ke/', '/goc-phu-huynh/', '/goc-hoc-sinh/'],
    ...['/bao-cao-tuan-thu/so-tin-bai/', '/tieu-chi/', '/viec-can-lam/', '/viec-can-lam.ics'],
    ...['json', 'csv', 'docx'].map((form) => `/bao-cao-tuan-thu/bao-cao.${form}`),
    ...['/rss.xml', '/sitemap-index.xml', '/robots.txt'],
    ...Object.keys(newsCategories).flatMap((category) => [
      `/tin-tuc/${category}/`,
      `/tin-tuc/${category}/rss.xml`,
    ]),
    ...newsGroups,
    ...months,
    ...schoolYears,
    ...documentLists,
    ...cornerSections,
  ]);
}

/** Pages below that of a timetable: each class, and all of them. */
const classAddresses = (slug: string, names: readonly string[]): string[] =>
  [...classSlugs(names).values(), allClassesSlug].map(
    (name) => `${thoiKhoaBieu.address?.(slug, [])}${name}/`,
  );

interface NamedMaterial {
  readonly grade?: number;
  readonly classes?: readonly string[];
  readonly subject?: string;
  readonly kind: string;
  readonly author: string;
  readonly date: LocalDate;
}

/** Lists of the library that a material stands in. */
function materialLists({ grade, classes = [], subject, kind, author, date }: NamedMaterial): string[] {
  const grades = gradesOf({ ...(grade !== undefined && { grade }), classes });
  return [
    ...grades.map(gradeAddress),
    ...(subject === undefined ? [] : [subjectAddress(subject)]),
    ...(subject === undefined ? [] : grades.map((each) => shelfAddress(each, subject))),
    kindAddress(kind),
    authorAddress(author),
    libraryMonthAddress(monthOf(date)),
  ];
}

import { type ContentTypeId, contentTypes } from '../content-types/index.ts';
import type { LocalDate } from '../domain/calendar.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';
import { textOfHtml } from '../facts/markdown/html-text.ts';
import type { Entry, Portal } from '../facts/portal.ts';

/** One page as the search index takes it. */
export interface SearchRecord {
  readonly url: string;
  /** Text to find it by, the title first. */
  readonly content: string;
  readonly language: 'vi';
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Posts older than this many school years are found by title and summary only: the index stays small for phones. */
const fullTextYears = 2;

/** Every page that can be found: those of entries, lists never. In the order of their addresses. */
export function searchRecords(portal: Portal): SearchRecord[] {
  const newest = newestYear(portal);
  return (Object.values(portal.entries) as readonly (readonly Entry[])[])
    .flat()
    .flatMap((entry) => (entry.address ? [toRecord(entry, entry.address, newest)] : []))
    .toSorted((a, b) => compareCodePoints(a.url, b.url));
}

function toRecord({ type, data, body }: Entry, url: string, newest: number): SearchRecord {
  const { title = '', summary = '', soHieu = '', subject = '', date, issued } = data as Searchable;
  const day = date ?? issued;
  const isFull = type !== 'tin-tuc' || !day || Number(schoolYearOf(day).slice(0, 4)) > newest - fullTextYears;
  const text = isFull ? textOfHtml(body?.html ?? '') : '';
  return {
    url,
    content: [title, soHieu, subject, summary, text].filter((part) => part !== '').join('. '),
    language: 'vi',
    meta: { title, muc: contentTypes[type as ContentTypeId].label, ...(day && { ngay: day }) },
    filters: {
      muc: [contentTypes[type as ContentTypeId].label],
      ...(day && { 'nam-hoc': [schoolYearOf(day)] }),
    },
  };
}

interface Searchable {
  readonly title?: string;
  readonly summary?: string;
  readonly soHieu?: string;
  readonly subject?: string;
  readonly date?: LocalDate;
  readonly issued?: LocalDate;
}

const newestYear = ({ facts }: Portal) =>
  facts.posts.reduce(
    (newest, { publishedOn }) => Math.max(newest, Number(schoolYearOf(publishedOn).slice(0, 4))),
    0,
  );

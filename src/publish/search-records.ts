import { materialKinds } from '../content-types/hoc-lieu.ts';
import { type ContentTypeId, contentTypes } from '../content-types/index.ts';
import { documentKinds, issuers } from '../content-types/van-ban.ts';
import type { LocalDate } from '../domain/calendar.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';
import { textOfHtml } from '../facts/markdown/html-text.ts';
import type { Entry, Portal } from '../facts/portal.ts';
import { calendarRecords } from './search/calendar-records.ts';
import { personRecords } from './search/person-records.ts';
import { sectionRecords } from './search/section-records.ts';
import { weightOn } from './search/weight-on.ts';

/** One page as the search index takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly title: string;
  /** What describes the page besides its title: number, kind, subject, summary. */
  readonly description: string;
  /** Running text. */
  readonly text: string;
  /** Name of the section, for choosing among results. */
  readonly section: string;
  readonly day?: LocalDate | undefined;
  readonly schoolYear?: string | undefined;
  /** How much the page matters among equals, 0 to 1. */
  readonly weight: number;
}

/** Posts older than this many school years are found by title and summary only: the index stays small for phones. */
const fullTextYears = 2;

/**
 * Every page that can be found: those of entries, the sections, weeks and timetables, people in the directory. In the order of their addresses.
 *
 * @param asOf What is in force on this day comes before what is over.
 */
export function searchRecords(portal: Portal, asOf: LocalDate): SearchRecord[] {
  const newest = newestYear(portal);
  const pages = (Object.values(portal.entries) as readonly (readonly Entry[])[])
    .flat()
    .flatMap((entry) => (entry.address ? [toRecord(entry, entry.address, newest, asOf)] : []));
  // What is told more exactly takes the place of what an entry says by itself.
  const records = [
    ...sectionRecords(portal),
    ...pages,
    ...calendarRecords(portal, asOf),
    ...personRecords(portal, asOf),
  ];
  return [...new Map(records.map((record) => [record.url, record])).values()].sort((a, b) =>
    compareCodePoints(a.url, b.url),
  );
}

function toRecord(
  { type, data, body, folders }: Entry,
  url: string,
  newest: number,
  asOf: LocalDate,
): SearchRecord {
  const fields = data as Searchable;
  const day = fields.date ?? fields.issued ?? fields.answered ?? fields.asked ?? fields.opens;
  const isFull = type !== 'tin-tuc' || !day || Number(schoolYearOf(day).slice(0, 4)) > newest - fullTextYears;
  const schoolYear =
    fields.schoolYear ?? folders.find((folder) => /^\d{4}-\d{4}$/.test(folder)) ?? (day && schoolYearOf(day));
  return {
    url,
    title: fields.title ?? '',
    description: descriptionOf(fields, contentTypes[type].label),
    text: isFull ? textOfHtml(body?.html ?? '') : '',
    section: contentTypes[type as ContentTypeId].label,
    day,
    schoolYear,
    weight: weightOn(asOf, { type, day, ...fields }),
  };
}

/** Words of the fields, those first that are read first, and what the section is called: `ảnh 20/11` is an album. */
function descriptionOf(fields: Searchable, section: string): string {
  const kind = { ...documentKinds, ...materialKinds }[fields.kind as keyof typeof documentKinds] ?? '';
  const issuer = issuers[fields.issuer as keyof typeof issuers] ?? '';
  return [
    ...[fields.soHieu, kind, fields.subject, fields.grade && `lớp ${fields.grade}`],
    ...[fields.tags?.join(', '), fields.summary, fields.caption, issuer],
    section,
  ]
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => part !== '')
    .join('. ');
}

interface Searchable {
  readonly title?: string;
  readonly summary?: string;
  readonly caption?: string;
  readonly soHieu?: string;
  readonly kind?: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly grade?: number;
  readonly tags?: readonly string[];
  readonly schoolYear?: string;
  readonly date?: LocalDate;
  readonly issued?: LocalDate;
  readonly asked?: LocalDate;
  readonly answered?: LocalDate;
  readonly opens?: LocalDate;
  readonly expires?: LocalDate;
  readonly closes?: LocalDate;
  readonly validTo?: LocalDate;
}

const newestYear = ({ facts }: Portal) =>
  facts.posts.reduce(
    (newest, { publishedOn }) => Math.max(newest, Number(schoolYearOf(publishedOn).slice(0, 4))),
    0,
  );

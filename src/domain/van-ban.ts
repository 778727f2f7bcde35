import type { LocalDate, Month } from './calendar.ts';
import { monthOf } from './calendar.ts';
import type { Period } from './check.ts';
import { entriesOfType } from './entries-by-type.ts';
import type { EntryFact } from './facts.ts';
import { remembered } from './remembering.ts';
import { type SchoolYear, schoolYearOf } from './school-year.ts';
import type { SourceLocation } from './source-location.ts';
import type { YearSpan } from './year-span.ts';

/** An official document (văn bản) of the portal, as checks look at it. */
export interface VanBan {
  /** Path below the content folder: `van-ban/2025/ke-hoach.md`. */
  readonly path: string;
  readonly soHieu?: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  readonly issued: LocalDate;
  readonly published: LocalDate;
  readonly validFrom?: LocalDate;
  readonly validTo?: LocalDate;
  /** As written, else that of the day of issue. */
  readonly schoolYear: SchoolYear;
  /** The month it speaks of: as written (minutes and reports of a month), else that of the day of issue. */
  readonly month: Month;
  readonly topics: readonly string[];
  /** The file it names; left out where there is none. */
  readonly file?: string;
  /** A person's word that the file is signed and stamped. */
  readonly isDeclaredSigned: boolean;
  readonly words: number;
  readonly at: SourceLocation;
}

/** What documents must be of, to count; what is left out does not matter. */
export interface VanBanFilter {
  readonly topics?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly issuers?: readonly string[] | undefined;
}

/** Every document, in the order of the entries. */
export const allVanBan: (entries: readonly EntryFact[]) => readonly VanBan[] = remembered(
  (entries: readonly EntryFact[]) => entriesOfType(entries, 'van-ban').map(toVanBan),
);

/** The documents that were on the portal on a day. */
export const vanBanOf = (entries: readonly EntryFact[], asOf: LocalDate): VanBan[] =>
  allVanBan(entries).filter(({ issued, published }) => issued <= asOf && published <= asOf);

export const matches = ({ topics, kinds, issuers }: VanBanFilter, each: VanBan): boolean =>
  (!topics || topics.some((topic) => each.topics.includes(topic))) &&
  (!kinds || kinds.includes(each.kind)) &&
  (!issuers || issuers.includes(each.issuer));

/** `12/QĐ-THHG`, or the title in quotes where there is no number. */
export const nameOf = ({ soHieu, title }: VanBan): string => soHieu ?? `"${title}"`;

export const isIssuedIn = ({ issued }: VanBan, { from, to }: Period): boolean =>
  issued >= from && issued <= to;

/** Whether it belongs to a year: to a school year as written, to a calendar year by the day of issue. */
export const belongsTo = (each: VanBan, year: YearSpan): boolean =>
  year.id.includes('-') ? each.schoolYear === year.id : isIssuedIn(each, year);

function toVanBan({ data, words, at }: EntryFact): VanBan {
  const { issued, published, schoolYear, month, topics, signed, ...others } = data as unknown as Data;
  return {
    ...others,
    issued,
    published: published ?? issued,
    schoolYear: schoolYear ?? schoolYearOf(issued),
    month: month ?? monthOf(issued),
    topics: topics ?? [],
    isDeclaredSigned: signed === true,
    words,
    path: at.path.replace(/^content\//, ''),
    at,
  };
}

type Data = Pick<VanBan, 'title' | 'kind' | 'issuer' | 'issued'> &
  Partial<Pick<VanBan, 'soHieu' | 'published' | 'schoolYear' | 'month' | 'topics' | 'file'>> &
  Partial<Pick<VanBan, 'validFrom' | 'validTo'>> & { readonly signed?: boolean };

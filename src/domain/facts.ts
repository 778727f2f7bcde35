import type { LocalDate, Month } from './calendar.ts';
import type {
  AccessLogFact,
  FileFact,
  HistoryFact,
  LockedFact,
  MisspellingFact,
  PackageFact,
  PersonalDataFact,
} from './evidence-facts.ts';
import type { SchoolFact, SchoolYearFact } from './school-facts.ts';
import type { SourceLocation } from './source-location.ts';

/** A post (tin bài) or a notice; drafts are none. */
export interface PostFact {
  readonly title: string;
  readonly publishedOn: LocalDate;
  /** Id of the category: `chuyen-mon`; `thong-bao` for a notice. */
  readonly category: string;
  readonly at: SourceLocation;
}

/** One place where a page shows a picture of the content folder. */
export interface ImageFact {
  /** Path of the file from the content folder: `tin-tuc/khai-giang/co.jpg`. */
  readonly file: string;
  /** Content type of the page that shows it. */
  readonly section: string;
  /** As shown, after EXIF rotation, in px; `undefined` where the file cannot be read. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Description for people who do not see the picture; empty where there is none. */
  readonly alt: string;
  /** The place in the page that shows it. */
  readonly at: SourceLocation;
}

/** What is wrong with a reference. */
export type ReferenceFault =
  | 'missing-file'
  | 'wrong-case'
  | 'other-unicode-form'
  | 'local-file'
  | 'dead-link'
  | 'external-image'
  | 'unsafe-address'
  | 'outside-content'
  | 'file-type'
  | 'empty';

/** A link or picture reference of a page. Those inside code are text, not references. */
export interface ReferenceFact {
  /** As written by the author. */
  readonly target: string;
  /** Content type of the page. */
  readonly section: string;
  /** Left out where the reference is in order. */
  readonly fault?: ReferenceFault;
  /** What was probably meant. */
  readonly suggestion?: string;
  readonly at: SourceLocation;
}

/** A file of the content folder that could be read, whatever its type. */
export interface EntryFact {
  readonly type: string;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Words of the body; 0 for data files. */
  readonly words: number;
  /** Photos of an album; 0 for every other type. */
  readonly pictures: number;
  /** Its page on the site; `null` where it has none of its own. */
  readonly address: string | null;
  readonly at: SourceLocation;
}

/** A named person's statement (khai báo) on something no program can see. */
export interface DeclarationFact {
  /** Criteria document and clause it speaks of. */
  readonly document: string;
  readonly clause: string;
  /** The requirement within the clause; left out where it speaks of the whole clause. */
  readonly requirement?: string;
  /** How many units fall short; 0 when all is well. */
  readonly shortfalls?: number;
  /** Points claimed, for awards. */
  readonly points?: number;
  /** Counted figures (số liệu) behind the statement, by name: `may-khong-ban-quyen: 12`. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly evidence: readonly string[];
  readonly declaredBy: string;
  readonly position: string;
  readonly declaredOn: LocalDate;
  readonly at: SourceLocation;
}

/** The whole vocabulary that checks may use. A new kind of evidence starts here. */
export interface Facts {
  readonly posts: readonly PostFact[];
  readonly images: readonly ImageFact[];
  readonly references: readonly ReferenceFact[];
  readonly entries: readonly EntryFact[];
  readonly declarations: readonly DeclarationFact[];
  /** Months without a posting quota (`quietMonths` of nam-hoc). */
  readonly quietMonths: readonly Month[];
  /** `undefined` without a valid `truong.yaml`. */
  readonly school: SchoolFact | undefined;
  /** Oldest first. */
  readonly schoolYears: readonly SchoolYearFact[];
  readonly files: readonly FileFact[];
  readonly packages: readonly PackageFact[];
  /** `undefined` where the content folder is under no version control. */
  readonly history: HistoryFact | undefined;
  /** `undefined` where there is no log of the internal area. */
  readonly accesses: AccessLogFact | undefined;
  /** `undefined` where there is no `cong-khai.lock`. */
  readonly locked: readonly LockedFact[] | undefined;
  readonly personalData: readonly PersonalDataFact[];
  /** `undefined` where nobody looked. */
  readonly misspellings: readonly MisspellingFact[] | undefined;
}

export type FactName = keyof Facts;

/** Every fact there is. */
export const factNames = Object.keys({
  ...{ posts: 1, images: 1, references: 1, entries: 1, declarations: 1, quietMonths: 1, school: 1 },
  ...{ schoolYears: 1, files: 1, packages: 1, history: 1, accesses: 1, locked: 1, personalData: 1 },
  misspellings: 1,
} satisfies Record<FactName, 1>) as FactName[];

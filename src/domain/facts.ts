import type { LocalDate, Month } from './calendar.ts';
import type { SchoolYear } from './school-year.ts';
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

/** What `truong.yaml` says of the school, as far as rules depend on it. */
export interface SchoolFact {
  readonly level: 'mam-non' | 'tieu-hoc' | 'thcs';
  /** Whether pupils eat at school (bán trú); `false` where nothing is said. */
  readonly boarding: boolean;
  readonly grades: readonly number[];
  readonly classes: readonly string[];
  /** Subjects by grade, as written in `subjects`; a preschool has fields of learning (lĩnh vực) there. */
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  /** Ids (file names in to-chuc) of the people who may approve posts (Ban biên tập). */
  readonly editorialBoard: readonly string[];
}

/** Days from the first to the last, both included. */
export interface DaysFact {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A school year as `nam-hoc` describes it. */
export interface SchoolYearFact extends DaysFact {
  readonly id: SchoolYear;
  readonly semesters: readonly DaysFact[];
  readonly holidays: readonly (DaysFact & { readonly name: string })[];
}

/** A file to download that a field of an entry names, as its own bytes tell. */
export interface FileFact {
  /** From the content folder: `van-ban/2025/ke-hoach.pdf`. */
  readonly file: string;
  /** Content type of the entry that names it. */
  readonly section: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** By its first bytes, whatever its name says; `empty` for 0 bytes, `unknown` where they tell nothing. */
  readonly format: 'pdf' | 'zip' | 'office' | 'old-office' | 'image' | 'text' | 'empty' | 'unknown';
  /** Whether a PDF carries a digital signature (chữ kí số); left out for other formats. */
  readonly isSigned?: boolean;
  /** Pages of a PDF, where it tells. */
  readonly pages?: number;
  /** The entry that names it. */
  readonly at: SourceLocation;
}

/** What is wrong with a lesson package. */
export type PackageFault = 'not-a-zip' | 'damaged' | 'encrypted' | 'unsafe-path' | 'too-big' | 'missing';

/** A lesson made for HTML5 or SCORM: the zip that `package` of a learning material names. */
export interface PackageFact {
  readonly file: string;
  /** Left out where it can be read. */
  readonly fault?: PackageFault;
  /** Page it starts with, from the root of the package: `index.html`; left out where there is none. */
  readonly startPage?: string;
  /** Whether it has a SCORM manifest (`imsmanifest.xml`). */
  readonly hasManifest: boolean;
  /** Files that no browser runs today, or that are programs: `.swf`, `.exe`. */
  readonly forbidden: readonly string[];
  readonly at: SourceLocation;
}

/** When git first saw a file of the content folder. */
export interface HistoryFact {
  /** Day in Vietnam of the first commit by path (`content/tin-tuc/a.md`), renames followed. */
  readonly firstSeen: ReadonlyMap<string, LocalDate>;
  /** First day from which the history can speak: older files came with an import. */
  readonly from: LocalDate;
}

/** A visit of a member of staff to the internal area (Lớp 2), as its log tells. */
export interface AccessFact {
  /** Name of the account, as in the log; an id of to-chuc or its e-mail. */
  readonly account: string;
  readonly day: LocalDate;
}

/** What the logs of the internal area tell. */
export interface AccessLogFact {
  readonly visits: readonly AccessFact[];
  /** Lines that tell no account or no day; they are left out. */
  readonly unreadableLines: number;
}

/** A line of `cong-khai.lock`: what was once disclosed. */
export interface LockedFact {
  /** `content/cong-khai/2025-2026/thu-chi.md`. */
  readonly path: string;
  /** Day on which it was first disclosed. */
  readonly first: LocalDate;
  /** Stamp of its content then. */
  readonly stamp: string;
  /** Stamp of the content of that path now; left out where the file is gone. */
  readonly now?: string;
  /** Another file that has the same content now: where it was moved. */
  readonly movedTo?: string;
}

/** Something in a public text that looks like personal data. */
export interface PersonalDataFact {
  readonly kind: 'pupil-list' | 'marks' | 'id-number' | 'phone' | 'address' | 'email';
  /** As written, with most letters or digits hidden. */
  readonly excerpt: string;
  /** A telephone number (digits, `0…`) or e-mail address in full, to compare with those the school publishes; no report shows it. */
  readonly value?: string;
  readonly section: string;
  readonly at: SourceLocation;
}

/** A syllable that Vietnamese spelling does not know, or a phrase often taken for another. */
export interface MisspellingFact {
  readonly word: string;
  readonly suggestion?: string;
  readonly section: string;
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

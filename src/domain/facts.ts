import type { LocalDate, Month } from './calendar.ts';
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
  /** Pictures it shows. */
  readonly pictures: number;
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
}

export type FactName = keyof Facts;

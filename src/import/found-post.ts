import type { Root } from 'hast';
import type { LocalDate } from '../domain/calendar.ts';

/** A picture found in what is imported, before it is made fit for the site. */
export interface FoundPicture {
  /** Its address in the tree: `anh:1`. */
  readonly src: string;
  readonly bytes: Uint8Array;
  /** Name of its file without extension: the slug of what stands nearest, and a number. */
  readonly name: string;
  /** What the author said it shows; nothing where nobody did, or only a program. */
  readonly alt: string | undefined;
  /** Words that stand nearest, for the person who is to describe it. */
  readonly near: string;
}

/** The text of a post in the shape that Markdown has, with what lies beside it. */
export interface ShapedText {
  readonly tree: Root;
  readonly pictures: readonly FoundPicture[];
  /** Other files that the text links to, by name. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Vietnamese, whole sentences: what was changed, left out, or has to be looked at. */
  readonly notes: readonly string[];
}

/** Where an old address leads now; nothing where no imported post had it. */
export type NewAddress = (old: string) => string | undefined;

/** A post as it was found in a file, before it has a place in the portal. */
export interface FoundPost {
  /** File it comes from, for the report; of an export, with the title. */
  readonly source: string;
  readonly title: string;
  readonly date: LocalDate | undefined;
  readonly author: string | undefined;
  /** Names of the old site's sections. */
  readonly categories: readonly string[];
  readonly draft?: boolean;
  /** Whether it was never published anywhere: then its day may be today. */
  readonly isNew?: boolean;
  /** Old addresses, with a leading slash. */
  readonly redirectFrom: readonly string[];
  /** The text, once every post of the import has its new address. */
  shape(newAddress: NewAddress): ShapedText;
}

/** Something that could not be read as a post, and what to do about it. */
export interface NotImported {
  readonly source: string;
  readonly message: string;
  /** `true` for what is no post and was never meant to be one. */
  readonly isExpected?: boolean;
}

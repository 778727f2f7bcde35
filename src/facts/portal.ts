import type { ContentTypeId, DataOf } from '../content-types/index.ts';
import type { Facts } from '../domain/facts.ts';
import type { Problem } from '../domain/problem.ts';
import type { PlaceOfField } from './entries/place-of-field.ts';
import type { Publication } from './publication/publication.ts';

/** A heading of a body, for “trên trang này”. */
export interface Heading {
  /** 2 to 6; the page's title is the only 1. */
  readonly depth: number;
  /** Anchor, unique in the page. */
  readonly id: string;
  readonly text: string;
}

/** A Markdown body, rendered and sanitised; links and pictures already point at published addresses. */
export interface Body {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Start of the text, at most about 200 characters, for lists and descriptions; empty for an empty body. */
  readonly excerpt: string;
}

/** A picture as the site serves it. */
export interface PublishedPicture {
  /** Address below the site's root: `/anh/tin-tuc/khai-giang/co.jpg`. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Path of the source from the content folder. */
  readonly file: string;
}

/** A file to download as the site serves it. */
export interface PublishedFile {
  readonly href: string;
  readonly bytes: number;
  /** Lower case, without the dot: `pdf`. */
  readonly extension: string;
  readonly file: string;
}

/** One file of the content folder, read and valid. */
export interface Entry<Id extends ContentTypeId = ContentTypeId> {
  readonly type: Id;
  /** From the portal's root: `content/tin-tuc/khai-giang.md`. */
  readonly path: string;
  readonly slug: string;
  /** Folders between the type's folder and the file: `['2025-2026']`. */
  readonly folders: readonly string[];
  /** Public address, with slashes at both ends; `null` where the type has no page of its own. */
  readonly address: string | null;
  readonly data: DataOf<Id>;
  /** `null` for data files. */
  readonly body: Body | null;
}

/** A whole school, read once: what pages show and what checks judge. */
export interface Portal {
  /** Valid files by type, in the order of their paths; drafts are left out. */
  readonly entries: { readonly [Id in ContentTypeId]: readonly Entry<Id>[] };
  /** The picture a front matter field names, seen from the file that names it. */
  picture(entry: Pick<Entry, 'path'>, reference: string | undefined): PublishedPicture | undefined;
  /** The file a front matter field names, likewise. */
  file(entry: Pick<Entry, 'path'>, reference: string | undefined): PublishedFile | undefined;
  /** Pictures of an entry's own folder, in the order of their names: the photos of an album without a list. */
  picturesBeside(entry: Pick<Entry, 'path'>): readonly PublishedPicture[];
  /** Old addresses (`redirectFrom`) and where they lead now. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Pictures and files that pages name, and that the site therefore serves. Grows while pages are rendered. */
  readonly publication: Pick<Publication, 'pictures' | 'files'>;
  readonly facts: Facts;
  /** Where a field stands in a file, for telling somebody what to mend. */
  readonly placeOf: PlaceOfField;
  /** Files that could not be used. */
  readonly problems: readonly Problem[];
  /** Files that were used, with something to know about them. */
  readonly warnings: readonly Problem[];
}

/** The school's own data; `undefined` where `truong.yaml` is missing or invalid. */
export const schoolOf = (portal: Portal): DataOf<'truong'> | undefined => portal.entries.truong[0]?.data;

import type { z } from 'zod';
import type { LocalDate } from '../domain/calendar.ts';

/** How the files of a content type lie in the content folder. */
export type FileForm =
  /** Markdown with front matter: `slug.md` or `slug/index.md`. */
  | 'page'
  /** Pages that may also be MDX with the allowed components. */
  | 'page-or-mdx'
  /** YAML. */
  | 'data';

/** A picture or file that a field names. */
export interface FieldReference {
  readonly kind: 'image' | 'file';
  readonly target: string;
  /** What the picture shows; empty where nobody said. */
  readonly alt?: string | undefined;
}

/** How an entry reads as a post (tin bài) or a notice. */
export interface PostReading {
  readonly title: string;
  readonly publishedOn: LocalDate;
  readonly category: string;
}

/**
 * Everything the project knows of one kind of content: where it lies, its fields, its address,
 * and the file that a new one starts as.
 */
export interface ContentType<Id extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** Folder (or, for a single file, name) below the content folder, and first part of the address. */
  readonly id: Id;
  /** Name in menus and reports. */
  readonly label: string;
  /** One sentence for an editor: what belongs here. */
  readonly purpose: string;
  readonly form: FileForm;
  /** `true` where the type is the one file `<id>.md` or `<id>.yaml`. */
  readonly single?: true;
  /** Front matter of a page, whole content of a data file. Every scalar reaches it as text. */
  readonly schema: Schema;
  /**
   * Path of the public page, with slashes at both ends. Left out where files of this type have no
   * page of their own.
   *
   * @param folders Folders between the type's folder and the file, `['2025-2026']` say.
   */
  readonly address?: (slug: string, folders: readonly string[]) => string;
  /** Pictures and files that its fields name. */
  readonly references?: (data: z.output<Schema>) => readonly FieldReference[];
  /** How it reads as a post. Left out where files of this type are none. */
  readonly toPost?: (data: z.output<Schema>) => PostReading;
  /** Body of a new file, below the front matter. */
  readonly template?: string;
}

export const imageOf = (target: string | undefined, alt?: string): FieldReference[] =>
  target ? [{ kind: 'image', target, alt }] : [];

export const fileOf = (target: string | undefined): FieldReference[] =>
  target ? [{ kind: 'file', target }] : [];

/** Identity at run time; at compile time it keeps the id and the schema exact. */
export const defineContentType = <const Id extends string, Schema extends z.ZodType>(
  type: ContentType<Id, Schema>,
): ContentType<Id, Schema> => type;

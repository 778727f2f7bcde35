import type { ContentTypeId } from '../../content-types/index.ts';
import type { KnownPage } from './entry-cache.ts';

/** An entry whose fields are valid, before its address is settled and its body rendered. */
export interface DraftEntry {
  readonly type: ContentTypeId;
  /** From the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly folders: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** `undefined` for data files. */
  readonly page: DraftPage | undefined;
  /** Front matter or whole data file, for finding where a field stands. */
  readonly fields: { readonly source: string; readonly line: number };
}

export interface DraftPage {
  /** Markdown; empty where the page is known and nobody needs its HTML. */
  readonly source: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly line: number;
  readonly isMdx: boolean;
  /** What an earlier run noted of the very same file. */
  readonly known?: KnownPage;
  /** Stamp of the file's content. */
  readonly stamp: string;
}

/** Path that messages show: always below `content/`, wherever the folder really is. */
export const shownPath = (file: string): string => `content/${file}`;

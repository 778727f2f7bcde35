import type { ContentTypeId } from '../../content-types/index.ts';

/** An entry whose fields are valid, before its address is settled and its body rendered. */
export interface DraftEntry {
  readonly type: ContentTypeId;
  /** From the content folder. */
  readonly file: string;
  readonly slug: string;
  readonly folders: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** `undefined` for data files. */
  readonly page: { readonly source: string; readonly line: number; readonly isMdx: boolean } | undefined;
  /** Front matter or whole data file, for finding where a field stands. */
  readonly fields: { readonly source: string; readonly line: number };
}

/** Path that messages show: always below `content/`, wherever the folder really is. */
export const shownPath = (file: string): string => `content/${file}`;

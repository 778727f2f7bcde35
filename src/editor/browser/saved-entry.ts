import type { ContentTypeId } from '../../content-types/index.ts';
import { mdxSuffix } from '../form/mdx-pages.ts';

/** The part of Immutable's map that is used: what Sveltia hands over before it saves. */
export interface SavedMap {
  get(key: 'data'): SavedMap;
  get(key: string): unknown;
  set(key: string, value: unknown): SavedMap;
  clear(): SavedMap;
  merge(values: object): SavedMap;
  toJS(): unknown;
}

/** A file that is about to be saved. */
export interface SavedEntry {
  readonly type: ContentTypeId;
  readonly isNew: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** Markdown below the front matter; empty for data files. */
  readonly body: string;
}

/** The same without the library's wrappers. A single file is told apart by its path. */
export function asPlainEntry(saved: SavedMap): SavedEntry {
  const { body = '', ...data } = saved.get('data').toJS() as Record<string, unknown>;
  // Pages that are MDX have a section of their own, and are of the same type.
  const collection = String(saved.get('collection')).replace(new RegExp(`${mdxSuffix}$`), '');
  const [, single = ''] = /^content\/([^/.]+)\.\w+$/.exec(String(saved.get('path'))) ?? [];
  return {
    type: (collection === '_singletons' ? single : collection) as ContentTypeId,
    isNew: saved.get('newRecord') === true,
    data,
    body: String(body ?? ''),
  };
}

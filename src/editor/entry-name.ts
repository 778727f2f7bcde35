import { contentTypes } from '../content-types/index.ts';

interface NamedEntry {
  readonly path: string;
  readonly data: unknown;
}

/**
 * What the list of the editor calls the entry of a file: `Tin tức “Lễ khai giảng”`. Where it could not be read, or
 * has no title, or the file is a picture beside it, the name of the file stands instead.
 *
 * @param path From the portal's root, as `content/tin-tuc/a.md`.
 */
export function entryName(path: string, entries: readonly NamedEntry[]): string {
  const [, type = '', ...rest] = path.replace(/\.\w+$/, '').split('/');
  const label = Object.values(contentTypes).find(({ id }) => id === type)?.label ?? type;
  const { title, name } = (entries.find((entry) => entry.path === path)?.data ?? {}) as Titled;
  const named = title ?? name ?? rest.filter((part) => part !== 'index').at(-1);
  return typeof named === 'string' ? `${label} “${named}”` : label;
}

interface Titled {
  readonly title?: unknown;
  readonly name?: unknown;
}

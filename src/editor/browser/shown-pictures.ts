import type { RefusalRules } from '../refusal-rules.ts';
import type { SavedEntry } from './saved-entry.ts';

/** A picture of a page, and what is said of it. */
export interface ShownPicture {
  readonly file: string;
  readonly alt: string;
}

/** Every picture that a page shows: those its fields name and those in its text. */
export function shownPictures({ type, data, body }: SavedEntry, rules: RefusalRules): ShownPicture[] {
  const named = (rules[type]?.files ?? []).flatMap(({ kind, path, altPath }) =>
    kind === 'image' && altPath ? pairsAt(data, path.split('.'), altPath.split('.')) : [],
  );
  const inText = [...body.matchAll(/!\[([^\]]*)\]\(\s*<?([^\s)>]+)/g)].map(([, alt = '', file = '']) => ({
    file: decoded(file),
    alt,
  }));
  return [...named, ...inText];
}

function pairsAt(data: unknown, path: readonly string[], altPath: readonly string[]): ShownPicture[] {
  if (Array.isArray(data)) return data.flatMap((item) => pairsAt(item, path, altPath));
  const [key = '', ...rest] = path;
  const [altKey = '', ...altRest] = altPath;
  const group = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return pairsAt(group[key], rest, altRest);
  const file = group[key];
  return typeof file === 'string' && file !== '' ? [{ file, alt: String(group[altKey] ?? '') }] : [];
}

function decoded(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    return file;
  }
}

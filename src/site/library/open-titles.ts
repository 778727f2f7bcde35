import { type LibraryColumns, type TitleRow, titlePlace } from './index-format.ts';

/** Titles of the library, fetched in parts when they are shown. */
export interface Titles {
  /** Titles of the materials at these places, the newest being 0. */
  at(places: readonly number[]): Promise<TitleRow[]>;
}

/** @param fetchJson Reads a part of the index. */
export function openTitles(
  columns: LibraryColumns,
  fetchJson: (address: string) => Promise<readonly TitleRow[]>,
): Titles {
  const parts = new Map<number, Promise<readonly TitleRow[]>>();
  const part = (number: number): Promise<readonly TitleRow[]> => {
    const known = parts.get(number);
    if (known) return known;
    const asked = fetchJson(`/hoc-lieu/chi-muc/${columns.parts[number]}.json`);
    parts.set(number, asked);
    // What failed is asked for again the next time.
    asked.catch(() => parts.delete(number));
    return asked;
  };
  return {
    at: (places) =>
      Promise.all(
        places.map(async (place) => {
          const { part: number, row } = titlePlace(columns, place);
          const found = (await part(number))[row];
          if (!found) throw new Error(`no material ${place}`);
          return found;
        }),
      ),
  };
}

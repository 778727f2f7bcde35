import type { OpenLibrary } from './filter.ts';
import { type TitleRow, titlePlace } from './index-format.ts';

/** Titles of the library, fetched in parts when they are shown. */
export interface Titles {
  /** Titles of the materials at these places, the newest being 0. */
  at(places: readonly number[]): Promise<TitleRow[]>;
}

/** A row of a part, the part by its name. */
interface TitleAt {
  readonly part: string;
  readonly row: number;
}

/** @param fetchJson Reads a part of the index. */
export function openTitles(
  library: OpenLibrary,
  fetchJson: (address: string) => Promise<readonly TitleRow[]>,
): Titles {
  const byAuthor = placesByAuthor(library);
  const parts = new Map<string, Promise<readonly TitleRow[]>>();
  const read = (name: string): Promise<readonly TitleRow[]> => {
    const known = parts.get(name);
    if (known) return known;
    const asked = fetchJson(`/hoc-lieu/chi-muc/${name}.json`);
    parts.set(name, asked);
    // What failed is asked for again the next time.
    asked.catch(() => parts.delete(name));
    return asked;
  };
  const missing = (rows: readonly TitleAt[]) =>
    new Set(rows.flatMap(({ part }) => (parts.has(part) ? [] : [part]))).size;
  return {
    at(places) {
      const ofTime = places.map((place) => placeByTime(library, place));
      const ofAuthors = places.flatMap((place) => byAuthor[place] ?? []);
      const rows = missing(ofAuthors) < missing(ofTime) ? ofAuthors : ofTime;
      return Promise.all(
        rows.map(async ({ part, row }) => {
          const found = (await read(part))[row];
          if (!found) throw new Error(`no row ${row} in ${part}`);
          return found;
        }),
      );
    },
  };
}

function placeByTime({ columns }: OpenLibrary, place: number): TitleAt {
  const { part, row } = titlePlace(columns, place);
  return { part: columns.parts[part] ?? '', row };
}

/** Where each title stands by author; an author's materials count from the oldest. */
function placesByAuthor({ columns, valuesAt }: OpenLibrary): TitleAt[] {
  const seen = new Map<number, number>();
  const places: TitleAt[] = [];
  for (let place = columns.count - 1; place >= 0; place -= 1) {
    const [author = 0] = valuesAt('nguoi-soan', place);
    const row = seen.get(author) ?? 0;
    seen.set(author, row + 1);
    places[place] = { part: columns.authorParts[author] ?? '', row };
  }
  return places;
}

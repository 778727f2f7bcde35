import { compareCodePoints } from '../../domain/vietnamese.ts';
import { mostPlaces, partStarts } from '../../site/search/index-format.ts';
import { encodeNumbers } from '../../site/search/number-code.ts';
import { foldedOf, keyOf, wordsOf } from '../../site/search/words.ts';

/** Where one form of a word stands: page, number of places, places, as distances. */
interface Places {
  readonly numbers: number[];
  page: number;
  place: number;
  /** Where the number of places in the current page stands. */
  countAt: number;
}

interface KnownWord {
  readonly folded: string;
  readonly key: string;
  readonly places: Places;
}

/** All words of all pages. Pages are added in their order. */
export interface WordIndex {
  /** @returns the number of words in the title. */
  add(page: number, parts: Readonly<Record<keyof typeof partStarts, string>>): number;
  /** By word without marks, sorted: its forms, each followed by where it stands. */
  forms(): [folded: string, forms: string[]][];
}

export function openWordIndex(): WordIndex {
  const words = new Map<string, KnownWord>();
  const places = new Map<string, Places>();

  const placesOf = (word: string): Places => {
    const known = words.get(word);
    if (known) return known.places;
    const key = keyOf(word);
    // `hoà` and `hòa` are the same form.
    const shared = places.get(key) ?? { numbers: [], page: -1, place: 0, countAt: 0 };
    places.set(key, shared);
    words.set(word, { folded: foldedOf(word), key, places: shared });
    return shared;
  };

  const addPart = (page: number, text: string, start: number, end: number): number => {
    let place = start;
    for (const { word } of wordsOf(text)) {
      if (place === end) break;
      note(placesOf(word), page, place);
      place += 1;
    }
    return place - start;
  };

  return {
    add(page, { title, description, text }) {
      const inTitle = addPart(page, title, partStarts.title, partStarts.description);
      addPart(page, description, partStarts.description, partStarts.text);
      addPart(page, text, partStarts.text, Number.POSITIVE_INFINITY);
      return inTitle;
    },
    forms() {
      const byFolded = Map.groupBy(
        new Map([...words.values()].map((word) => [word.key, word])).values(),
        ({ folded }) => folded,
      );
      return [...byFolded]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([folded, forms]) => [
          folded,
          forms
            .sort((a, b) => compareCodePoints(a.key, b.key))
            .flatMap(({ key, places }) => [key, encodeNumbers(places.numbers)]),
        ]);
    },
  };
}

function note(places: Places, page: number, place: number): void {
  const { numbers } = places;
  if (places.page !== page) {
    numbers.push(page - places.page, 1, place);
    places.page = page;
    places.countAt = numbers.length - 2;
  } else {
    if ((numbers[places.countAt] ?? 0) >= mostPlaces) return;
    numbers[places.countAt] = (numbers[places.countAt] ?? 0) + 1;
    numbers.push(place - places.place);
  }
  places.place = place;
}

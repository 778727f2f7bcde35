import type { PageText } from './open-index.ts';
import { foldedOf, keyOf, wordsOf } from './words.ts';

/** Where one form of a word stands in a page. */
export interface Form {
  readonly key: string;
  readonly folded: string;
  readonly places: readonly number[];
}

/** Word numbers in a page: the title from 0, what describes it and the text far behind. */
export const partStarts = { title: 0, description: 1000, text: 10_000 } as const;

/** Of a word in a page, so many places count. */
const mostPlaces = 6;

/** Every form of every word of a page, and the number of words in the title. */
export interface PageForms {
  readonly forms: ReadonlyMap<string, Form>;
  readonly titleWords: number;
}

export function formsOf(page: PageText): PageForms {
  const forms = new Map<string, Form & { readonly places: number[] }>();
  const add = (part: keyof typeof partStarts): number => {
    let place: number = partStarts[part];
    for (const { word } of wordsOf(page[part])) {
      const key = keyOf(word);
      const form = forms.get(key) ?? { key, folded: foldedOf(word), places: [] };
      forms.set(key, form);
      if (form.places.length < mostPlaces) form.places.push(place);
      place += 1;
    }
    return place - partStarts[part];
  };
  const titleWords = add('title');
  add('description');
  add('text');
  return { forms, titleWords };
}

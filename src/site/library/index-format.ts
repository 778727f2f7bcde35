/** The library's index for the browser: columns of codes, and titles in parts that are fetched when they are shown. */

/** Ids as they stand in addresses: `/hoc-lieu/?khoi=3&mon=toan`. */
export const facetIds = ['khoi', 'mon', 'loai', 'nguoi-soan', 'thang'] as const;
export type FacetId = (typeof facetIds)[number];

/** What a facet says of every material, the newest first. */
export interface FacetColumn {
  readonly values: readonly { readonly id: string; readonly label: string }[];
  /** Combinations of values that occur, as places in `values`; a material for two grades has both. */
  readonly sets: readonly (readonly number[])[];
  /** Place in `sets` of each material, in `width` letters each. */
  readonly codes: string;
  readonly width: number;
}

/** `/hoc-lieu/chi-muc/cot.json`: all that filtering needs. */
export interface LibraryColumns {
  readonly count: number;
  /** Materials in one part of the titles by time. */
  readonly step: number;
  /** Names of the parts of the titles by time, the oldest first, so that only the last one changes when one is added. */
  readonly parts: readonly string[];
  /**
   * Names of the same titles by author, in the order of the authors' values. What one author or a few have made over
   * many years stands in few parts here, and in many by time.
   */
  readonly authorParts: readonly string[];
  readonly columns: Readonly<Record<FacetId, FacetColumn>>;
}

/** Title, last part of the address, day, and 1 where the lesson runs on its own page; the oldest first. */
export type TitleRow = readonly [title: string, slug: string, day: string, runs?: 1];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How many letters a number below `count` needs. */
export function widthFor(count: number): number {
  let width = 1;
  for (let room = letters.length; room < count; room *= letters.length) width += 1;
  return width;
}

/** Numbers as text of so many letters each. */
export const encodeNumbers = (numbers: readonly number[], width: number): string =>
  numbers
    .map((number) => {
      let text = '';
      for (let i = 0, rest = number; i < width; i += 1, rest = Math.floor(rest / letters.length))
        text = (letters[rest % letters.length] ?? '') + text;
      return text;
    })
    .join('');

/** The numbers again. */
export function decodeNumbers(text: string, width: number): Uint32Array {
  const values = new Map([...letters].map((letter, value) => [letter, value]));
  const numbers = new Uint32Array(Math.floor(text.length / width));
  for (let i = 0; i < numbers.length; i += 1) {
    let number = 0;
    for (let j = 0; j < width; j += 1)
      number = number * letters.length + (values.get(text[i * width + j] ?? '') ?? 0);
    numbers[i] = number;
  }
  return numbers;
}

/** Where a title stands: in which part by time, and in which row of it; `place` counts from the newest. */
export function titlePlace({ count, step }: Pick<LibraryColumns, 'count' | 'step'>, place: number) {
  const fromOldest = count - 1 - place;
  return { part: Math.floor(fromOldest / step), row: fromOldest % step };
}

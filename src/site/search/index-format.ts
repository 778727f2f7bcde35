/**
 * The search index as it lies on the server: one entry file, and pieces in a folder named after what they hold, so
 * that browsers may keep them for ever. A query fetches the entry and the pieces with its words.
 */
export interface IndexEntry {
  /** Folder of the pieces, below that of the index. */
  readonly version: string;
  readonly pages: number;
  /** First word, without marks, of each piece of words. */
  readonly words: readonly string[];
  /** First page of each piece of texts. */
  readonly texts: readonly number[];
  /** Names of sections and of school years. */
  readonly sections: readonly string[];
  readonly years: readonly string[];
  /** One character for each page: its section, its school year, how much it matters, words of its title. */
  readonly sectionOf: string;
  readonly yearOf: string;
  readonly weightOf: string;
  readonly titleWords: string;
  readonly synonyms: readonly Synonym[];
  /** Words that ask and say nothing of what is asked for, without marks. */
  readonly fillers: readonly string[];
}

/** Words that people say, and what it is called here. */
export interface Synonym {
  readonly say: readonly string[];
  readonly find: readonly string[];
}

/** By word without marks: its forms with marks (see `keyOf`), each followed by the places where it stands. */
export type WordsPiece = Readonly<Record<string, readonly string[]>>;

/** What a list of results shows of a page: address, title, day. */
export type HeadsPiece = readonly (readonly [address: string, title: string, day: string])[];

/** Running text of pages. */
export type TextsPiece = readonly string[];

/** So many pages share a piece of heads. */
export const headsInPiece = 64;

/** A school year of its own for pages that belong to none. */
export const noYear = 63;

/** Word numbers in a page: the title from 0, what describes it from 32, the text from 64. */
export const partStarts = { title: 0, description: 32, text: 64 } as const;

/** Of a word in a page, so many places are kept. */
export const mostPlaces = 6;

export const indexAddress = '/tim-kiem/chi-muc.json';

/** @param kind `tu`: words, `dau`: heads, `loi`: texts. */
export const pieceAddress = (version: string, kind: 'tu' | 'dau' | 'loi', piece: number): string =>
  `/tim-kiem/chi-muc/${version}/${kind}-${piece}.json`;

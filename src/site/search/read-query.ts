import { withoutKeyboardMarks } from './without-keyboard-marks.ts';
import type { WordLists } from './word-lists.ts';
import { foldedOf, isPlain, keyOf, wordsOf } from './words.ts';

/** One word of a query. */
export interface QueryWord {
  /** As typed, in lower case. */
  readonly word: string;
  readonly folded: string;
  readonly key: string;
  /** What a form with other marks counts for, besides the very form that was typed. */
  readonly otherMarks: number;
  /** How much the word says; less for those that only ask. */
  readonly weight: number;
  /** The last word of a query may be unfinished. */
  readonly isUnfinished: boolean;
}

/** A way to read a query. */
export interface Reading {
  readonly words: readonly QueryWord[];
  /** What a page found this way counts for; 1 for the query as typed. */
  readonly worth: number;
}

/** A form with other marks than those of the query's other words suggest. */
const doubtful = 0.7;
const fillerWeight = 0.15;
const synonymWorth = 0.95;
/** A query is read in at most so many ways. */
const mostReadings = 6;
/** Longer queries say no more than their beginning. */
const mostWords = 24;

/** Ways to read a query: as typed, then with what people say replaced by what it is called here. */
export function readQuery(query: string, lists: WordLists): Reading[] {
  const typed = queryWords(query).slice(0, mostWords);
  if (typed.length === 0) return [];
  const hasMarks = !typed.every(isPlain);
  const isFinished = /\s$/.test(query);
  const words = typed.map(
    (word, index): QueryWord => ({
      ...wordFor(word, lists.fillers, hasMarks && isPlain(word) ? doubtful : 1),
      isUnfinished: !isFinished && index === typed.length - 1,
    }),
  );
  const byNumber = lists.numbered.flatMap(({ say, find }) => numbered(words, say, find, lists.fillers));
  const others = lists.synonyms
    .flatMap(({ say, find }) => replaced(words, say, find, lists.fillers))
    .filter(({ length }) => length > 0);
  return [
    { words, worth: 1 },
    ...byNumber.map((other) => ({ words: other, worth: 1 })),
    ...others.map((other) => ({ words: other, worth: synonymWorth })),
  ].slice(0, mostReadings);
}

/** The same query as if it had been typed without any marks: for a tone that was mistyped, or typed as a letter. */
export function readLoosely(query: string, lists: WordLists): Reading[] {
  const folded = queryWords(query).map(foldedOf);
  const typedAsLetters = [...wordsOf(query)].map(({ word }) => withoutKeyboardMarks(foldedOf(word)));
  const ways = new Set([folded.join(' '), typedAsLetters.join(' ')]);
  return [...ways].flatMap((way) => readQuery(way, lists));
}

/** Words of what people type; `lop3a` is `lop 3a`. */
export const queryWords = (query: string): string[] =>
  [...wordsOf(query)].flatMap(({ word }) => {
    const [, letters, number] = /^(\D{3,})(\d.*)$/.exec(word) ?? [];
    return letters && number ? [letters, number] : [word];
  });

const wordFor = (word: string, fillers: readonly string[], otherMarks: number): QueryWord => ({
  word,
  folded: foldedOf(word),
  key: keyOf(word),
  otherMarks,
  weight: fillers.includes(foldedOf(word)) ? fillerWeight : 1,
  isUnfinished: false,
});

/** The words with the first place where something is said replaced; nothing where it is not. */
function replaced(
  words: readonly QueryWord[],
  say: readonly string[],
  find: readonly string[],
  fillers: readonly string[],
): QueryWord[][] {
  const start = placeOf(words, say);
  if (start === -1) return [];
  const found = find.map((word) => wordFor(word, fillers, 0));
  return [[...words.slice(0, start), ...found, ...words.slice(start + say.length)]];
}

/** `quyết định số 58` as it stands on the document: `58/QĐ`. Nothing where no number follows the kind. */
function numbered(
  words: readonly QueryWord[],
  say: readonly string[],
  find: readonly string[],
  fillers: readonly string[],
): QueryWord[][] {
  const start = placeOf(words, say);
  if (start === -1) return [];
  const [number, ...rest] = words
    .slice(start + say.length)
    .filter(({ folded }, at) => at > 0 || folded !== 'so');
  if (!number || !/^\d+$/.test(number.word)) return [];
  const abbreviation = find.map((word) => wordFor(word, fillers, 0));
  return [[...words.slice(0, start), { ...number, isUnfinished: false }, ...abbreviation, ...rest]];
}

/** Where in a query something is said; -1 where it is not. */
function placeOf(words: readonly QueryWord[], say: readonly string[]): number {
  const said = say.map(foldedOf);
  const isSaidAt = (start: number) =>
    said.every((folded, index) => {
      const word = words[start + index];
      return word?.folded === folded && (isPlain(word.key) || word.key === keyOf(say[index] ?? ''));
    });
  return words.findIndex((_, index) => isSaidAt(index));
}

import type { WordsPiece } from './index-format.ts';
import { decodeNumbers } from './number-code.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryWord } from './read-query.ts';
import { isPlain } from './words.ts';

/** A form of a word that stands in the index, and what it counts for. */
export interface Form {
  readonly key: string;
  /** 0 to 1. */
  readonly likeness: number;
  /** Places by page. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const lacksMarks = 0.3;
const isBeginning = 0.4;
const isMistyped = 0.5;
/** An unfinished word is completed in at most so many ways. */
const mostCompletions = 12;

/** Forms of a word in the index, so that each page can be asked which of them it has. */
export async function findForms(word: QueryWord, index: SearchIndex): Promise<Form[]> {
  const piece = await index.words(word.folded);
  const exact = allOf(piece[word.folded]).flatMap((form) => withLikeness(form, likenessOf(word, form.key)));
  const completed = completionsOf(word, piece).flatMap((form) => withLikeness(form, isBeginning));
  if (exact.length + completed.length > 0 || piece[word.folded]) return [...exact, ...completed];
  return Object.keys(piece)
    .filter((name) => differInOne(name, word.folded))
    .flatMap((name) => allOf(piece[name]))
    .flatMap((form) => withLikeness(form, isMistyped));
}

/** What the last word may be on its way to. A single letter may be on its way to anything. */
function completionsOf({ folded, key, isUnfinished }: QueryWord, piece: WordsPiece) {
  if (!isUnfinished || folded.length < 2) return [];
  return Object.keys(piece)
    .filter((name) => name.startsWith(folded) && name !== folded)
    .slice(0, mostCompletions)
    .flatMap((name) => allOf(piece[name]))
    .filter((form) => isPlain(key) || mayBecome(key, form.key));
}

const allOf = (forms: readonly string[] | undefined) => (forms ? formsIn(forms) : []);

function formsIn(forms: readonly string[]): { key: string; code: string }[] {
  return forms.flatMap((key, at) => (at % 2 === 0 ? [{ key, code: forms[at + 1] ?? '' }] : []));
}

const withLikeness = ({ key, code }: { key: string; code: string }, likeness: number): Form[] =>
  likeness > 0 ? [{ key, likeness, places: placesOf(code) }] : [];

function likenessOf({ key, otherMarks }: QueryWord, form: string): number {
  if (form === key) return 1;
  if (isPlain(key)) return otherMarks;
  return mayBecome(key, form) ? lacksMarks : 0;
}

/**
 * Whether only marks of vowels or the tone are missing: `đương` is on the way to `đường`. Who types marks at all
 * types đ as well, so `dương` is not.
 */
function mayBecome(key: string, form: string): boolean {
  const [typed = '', typedTone] = key.split("'");
  const [letters = '', tone] = form.split("'");
  if (typedTone !== undefined && typedTone !== tone) return false;
  return [...typed].every((letter, at) => letter === letters[at] || (isPlain(letter) && letters[at] !== 'đ'));
}

/** A common word stands in thousands of places, and each way to read a query asks for them again. */
const known = new Map<string, ReadonlyMap<number, readonly number[]>>();

/** `page, number of places, places…`, pages and places as distances from the one before. */
function placesOf(code: string): ReadonlyMap<number, readonly number[]> {
  const before = known.get(code);
  if (before) return before;
  const numbers = decodeNumbers(code);
  const pages = new Map<number, number[]>();
  let page = -1;
  for (let at = 0; at < numbers.length; ) {
    page += numbers[at] ?? 0;
    const end = at + 2 + (numbers[at + 1] ?? 0);
    const places: number[] = [];
    let place = 0;
    for (at += 2; at < end; at += 1) {
      place += numbers[at] ?? 0;
      places.push(place);
    }
    pages.set(page, places);
  }
  known.set(code, pages);
  return pages;
}

/** A shorter word with one letter changed is too often another word. */
const shortestMistyped = 4;

/** Whether one letter more, one less, another one, or two exchanged make the one word the other. */
function differInOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < shortestMistyped) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''))
  );
}

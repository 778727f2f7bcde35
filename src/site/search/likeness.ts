import type { QueryWord } from './read-query.ts';
import { foldedOf, isPlain } from './words.ts';

const lacksMarks = 0.3;
const isBeginning = 0.4;

/** What a word of a text counts for as a word of a query, 0 to 1. @param key As by `keyOf`. */
export function likenessOf(word: QueryWord, key: string, folded: string): number {
  if (key === word.key) return 1;
  if (folded === word.folded) {
    if (isPlain(word.key)) return word.otherMarks;
    return mayBecome(word.key, key) ? lacksMarks : 0;
  }
  return mayBegin(word) && folded.startsWith(word.folded) && (isPlain(word.key) || mayBecome(word.key, key))
    ? isBeginning
    : 0;
}

/** Whether a word may be on its way to a longer one; a single letter may be on its way to anything. */
export const mayBegin = ({ isUnfinished, folded }: QueryWord): boolean => isUnfinished && folded.length > 1;

/**
 * Whether only marks of vowels or the tone are missing: `đương` is on the way to `đường`. Who types marks at all
 * types đ as well, so `dương` is not.
 */
function mayBecome(key: string, form: string): boolean {
  const [typed = '', typedTone] = key.split("'");
  const [letters = '', tone] = form.split("'");
  if (typedTone !== undefined && typedTone !== tone) return false;
  return [...typed].every(
    (letter, at) =>
      letter === letters[at] ||
      (isPlain(letter) && letters[at] !== 'đ' && foldedOf(letters[at] ?? '') === letter),
  );
}

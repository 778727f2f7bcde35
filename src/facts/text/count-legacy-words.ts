import { isSyllable } from './is-syllable.ts';

/** How the words of a text that hold more than ASCII read when taken for an old encoding. */
export interface LegacyWordCount {
  /** Words that become a Vietnamese syllable. */
  readonly syllables: number;
  /** Words that become nothing. */
  readonly others: number;
}

/** Latin-1 from U+00A1 on belongs to words, since the old encodings put letters where Latin-1 has signs. */
const words = /[A-Za-z\u00a1-\u00ff]+/g;
const asciiOnly = /^[A-Za-z]+$/;

/** Counts the words of a text whose bytes are seen as Latin-1. Words in plain ASCII say nothing and are left out. */
export function countLegacyWords(text: string, decode: (word: string) => string): LegacyWordCount {
  const telling = (text.match(words) ?? []).filter((word) => !asciiOnly.test(word));
  const syllables = telling.filter((word) => isSyllable(decode(word))).length;
  return { syllables, others: telling.length - syllables };
}

import { withoutMarks } from '../../domain/vietnamese.ts';

/** A run of letters and digits of a text. */
export interface FoundWord {
  readonly word: string;
  /** Where it begins in the text, after NFC. */
  readonly at: number;
}

/** Letters of Latin script and digits; without the flag `u` it is twice as fast. */
const run = /[a-z0-9\u00c0-\u024f\u1e00-\u1eff]+/gi;

/** Words of a text in NFC, in lower case: `12/BC-MNHS` gives `12`, `bc`, `mnhs`. */
export function* wordsOf(text: string): Generator<FoundWord> {
  for (const { 0: found, index } of text.normalize('NFC').matchAll(run))
    yield { word: withoutLeadingZeros(found.toLowerCase()), at: index };
}

/** `08/QĐ` and `8/QĐ` are the same number. */
const withoutLeadingZeros = (word: string) => (word.startsWith('0') ? word.replace(/^0+(?=\d)/, '') : word);

/** Tones in the order of the dictionary: none, huyền, hỏi, ngã, sắc, nặng. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const tone = /[\u0300\u0309\u0303\u0301\u0323]/g;

/**
 * How a word is told from others: its letters without the tone, then the number of the tone. `hoà` and `hòa` are
 * both `hoa'1`, `đường` is `đương'1`, `ban` is `ban`.
 */
export function keyOf(word: string): string {
  if (isPlain(word)) return word;
  const parts = word.normalize('NFD');
  const found = parts.match(tone)?.[0];
  const letters = parts.replace(tone, '').normalize('NFC');
  return found ? `${letters}${toneSign}${tones.indexOf(found) + 1}` : letters;
}

/** Digits may be part of a word, as in `3a`; this sign never is. */
const toneSign = "'";

/** A word without any mark: what somebody types who has no Vietnamese keyboard. */
export const foldedOf = (word: string): string => (isPlain(word) ? word : withoutMarks(word));

export const isPlain = (word: string): boolean => /^[a-z0-9]*$/.test(word);

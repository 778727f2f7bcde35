import { isPlain, keyOf } from './words.ts';

/**
 * Spellings of a whole query: every word as typed, every word in its other spelling, then one at a time. The first
 * ones are the likeliest; `dai hoi doi` gives `dai hoi doi`, `đai hoi đoi`, `đai hoi doi`, `dai hoi đoi`.
 */
export function querySpellings(words: readonly string[]): string[] {
  const others = words.map((word) => spellingsOf(word)[1] ?? word);
  const single = words.map((_, index) =>
    words.map((word, at) => (at === index ? (others[at] ?? word) : word)),
  );
  const all = [words, others, ...single].map((spelling) => spelling.join(' '));
  return [...new Set(all)].slice(0, mostSpellings);
}

/**
 * Spellings in which the index is asked for a word. The index takes letters with and without marks as the same, but
 * keeps đ apart from d: `doi` is asked for as `doi` and `đoi`. A number is asked for with and without a zero before it.
 */
export function spellingsOf(word: string): string[] {
  if (/^\d$/.test(word)) return [word, `0${word}`];
  if (!isPlain(word)) return withOtherPlace(word);
  if (isAbbreviation(word)) return barred(word);
  return word.startsWith('d') ? [word, `đ${word.slice(1)}`] : [word];
}

/** In a syllable đ stands in front, nowhere else; letters without a vowel may be short for several words: `qd`. */
const isAbbreviation = (word: string): boolean => word.includes('d') && !/[aeiouy]/.test(word);

/** None barred, all, then one at a time: `bgddt` is `bgdđt`. */
function barred(word: string): string[] {
  const places = [...word].flatMap((letter, at) => (letter === 'd' ? [at] : []));
  const single = places.map((at) => `${word.slice(0, at)}đ${word.slice(at + 1)}`);
  return [...new Set([word, word.replaceAll('d', 'đ'), ...single])].slice(0, mostSpellings);
}

/** A word or a query is asked for in at most so many spellings. */
const mostSpellings = 4;

/** `hòa` is also written `hoà`. */
function withOtherPlace(word: string): string[] {
  const parts = word.normalize('NFD');
  const [, start = '', first = '', toneOfFirst = '', second = '', toneOfSecond = ''] =
    /^(.*)([ou])([\u0300\u0301\u0303\u0309\u0323]?)([aey])([\u0300\u0301\u0303\u0309\u0323]?)$/.exec(parts) ??
    [];
  if (!second || (!toneOfFirst && !toneOfSecond) || start.endsWith('q')) return [word];
  const other = `${start}${first}${toneOfSecond}${second}${toneOfFirst}`.normalize('NFC');
  return keyOf(other) === keyOf(word) ? [word, other] : [word];
}

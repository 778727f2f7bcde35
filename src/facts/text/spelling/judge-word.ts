import allowedWords from './allowed-words.json' with { type: 'json' };
import { isWellSpelt } from './well-spelt.ts';

/** Whether a word may stand as it is; where not, how it was probably meant. */
export interface Verdict {
  readonly isFine: boolean;
  readonly suggestion?: string;
}

const fine: Verdict = { isFine: true };

/** Letters that Vietnamese does not have: a word that has one is none of ours. */
const foreignLetter = /[^a-eghik-vxyàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;
const vowel = /[aăâeêioôơuưyà-ýạ-ỹĩũ]/;
/** A rime by itself, as lessons in reading name it: `ươ`, `uyêt`, `ăc`. */
const bareRime = /^[aăâeêioôơuưy]+(?:ch?|m|ng?|nh|p|t)?$/;
/** `quáaaa`: drawn out on purpose. */
const drawnOut = /(.)\1\1/;

const allowed = new Set(allowedWords);
const verdicts = new Map<string, Verdict>();

/**
 * Judges a word by the rules of spelling alone: no list of words comes with it, and those that are free to use do not
 * know enough words to judge the prose of a school. Names (a capital at the beginning), abbreviations and words of
 * other languages are fine.
 */
export function judgeWord(word: string): Verdict {
  const known = verdicts.get(word);
  if (known) return known;
  const verdict = judge(word);
  verdicts.set(word, verdict);
  return verdict;
}

function judge(word: string): Verdict {
  const lower = word.toLowerCase();
  const isOther =
    word.charAt(0) !== lower.charAt(0) ||
    foreignLetter.test(lower) ||
    !vowel.test(lower) ||
    bareRime.test(lower) ||
    drawnOut.test(lower) ||
    allowed.has(lower);
  if (isOther || isWellSpelt(lower)) return fine;
  const suggestion = respelt(lower);
  return { isFine: false, ...(suggestion && { suggestion }) };
}

/** `nghành` → `ngành`, `kũng` → `cũng`: the onset as it is written before that vowel, where that makes a syllable. */
const respelt = (word: string): string | undefined =>
  [
    word.replace(/^(n?g)h/, '$1'),
    word.replace(/^(n?g)(?!h)/, '$1h'),
    word.replace(/^c/, 'k'),
    word.replace(/^k/, 'c'),
  ].find((other) => other !== word && isWellSpelt(other));

import { isSyllable } from '../is-syllable.ts';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const isTone = (mark: string) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark);

/** Letters that are written otherwise before e, ê, i and y: k for c, gh for g, ngh for ng; and the other way round. */
const wrongOnset = /^(?:c|ng)[eêiy]|^g[eêy]|^(?:k(?!h)|gh|ngh)[^eêiyh]/;

/** Rimes in which the tone may stand on either vowel, by the old way and the new: `hòa`, `hoà`. */
const eitherVowel = /^(?:oa|oe|uy)$/;

/** `quốc`, `quều`. */
const rareAfterQu = /^qu(?:ôc|êu)$/;

/** `pê`, `pô`: an onset that came with loan words. */
const foreignOnset = /^p(?!h)/;

/**
 * Whether a lower-case word is spelt as Vietnamese spells a syllable: letters and their order, onset before front
 * vowels, and a tone on the right vowel. Says nothing of whether such a word exists.
 */
export function isWellSpelt(word: string): boolean {
  const letters = word.normalize('NFD').replace(toneMarks, '').normalize('NFC');
  const isPossible = isSyllable(word.replace(foreignOnset, 'b')) || rareAfterQu.test(letters);
  return isPossible && !wrongOnset.test(letters) && hasTonePlaced(word, letters);
}

function hasTonePlaced(word: string, letters: string): boolean {
  const at = toneAt(word);
  if (at === undefined) return true;
  const onset = /^(?:qu|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)/.exec(letters)?.[0].length ?? 0;
  const [vowels = '', coda = ''] = /^([aăâeêioôơuưy]+)(.*)$/.exec(letters.slice(onset))?.slice(1) ?? [];
  if (vowels.length < 2) return at === onset + vowels.length - 1;
  if (coda) return at === onset + vowels.length - 1;
  if (eitherVowel.test(vowels)) return at >= onset;
  return at === onset + (vowels.length === 3 || /^u[êơ]$/.test(vowels) ? 1 : 0);
}

/** Index of the letter that bears the tone. */
function toneAt(word: string): number | undefined {
  const index = [...word].findIndex((letter) => [...letter.normalize('NFD')].some(isTone));
  return index < 0 ? undefined : index;
}

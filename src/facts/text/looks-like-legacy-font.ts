import { fromTcvn3 } from './from-tcvn3.ts';
import { fromVni } from './from-vni.ts';
import { isSyllable } from './is-syllable.ts';

/** Latin-1 letters and signs that Vietnamese in Unicode does not use: one class, so that clean text costs one scan. */
const suspicious = /[¡-¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ]/;
const words = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
const hasAscii = /[A-Za-z]/;
const asciiOnly = /^[A-Za-z]+$/;
const beyondLatin1 = /[^\u0000-\u00ff]/;

/** Distinct words that must make sense in the old encoding only; fewer may be chance. */
const enough = 4;

/**
 * Whether UTF-8 text was written with an old font and pasted as it was: `Tr­êng TiÓu häc` (TCVN3), `Tröôøng Tieåu hoïc`
 * (VNI). Found in nine of ten texts of 40 characters, in nearly all from 60 on;
 * `null` for real Vietnamese, other languages, code, and a short quotation.
 */
export function looksLikeLegacyFont(text: string): 'tcvn3' | 'vni' | null {
  if (!suspicious.test(text)) return null;
  const found = [...new Set(text.match(words) ?? [])].filter((word) => !asciiOnly.test(word));
  if (isWrittenIn(fromTcvn3, found)) return 'tcvn3';
  return isWrittenIn(fromVni, found) ? 'vni' : null;
}

/** Compares words that only the old encoding explains with words that it does not. */
function isWrittenIn(decode: (word: string) => string, found: readonly string[]): boolean {
  let explained = 0;
  let foreign = 0;
  let vietnamese = 0;
  for (const word of found) {
    const legacy = hasAscii.test(word) && !beyondLatin1.test(word) && isSyllable(decode(word));
    const unicode = isSyllable(word.toLowerCase());
    if (legacy && !unicode) explained++;
    else if (unicode && !legacy) vietnamese++;
    else if (!unicode) foreign++;
  }
  return explained >= enough && explained > 2 * foreign && explained * 3 > vietnamese;
}

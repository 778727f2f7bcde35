/** Letters that Telex writes twice or with w for a mark: `dd`, `aa`, `ow`. */
const marked = /(a|e|o|d)\1|([aou])w/g;
/** The letter that Telex takes for a tone, after the vowels or at the end: `hojc`, `hocj`. */
const tone = /^([^aeiouy]*[aeiouy]+)[sfrxj]|^([^aeiouy]*[aeiouy]+(?:ng|nh|ch|[cmnpt]))[sfrxj]$/;

/**
 * A word without the letters of Telex (`hocj phis`) and the digits of VNI (`ho5c phi1`) that are left in it when the
 * keyboard program was off; the word itself where it has none.
 */
export function withoutKeyboardMarks(word: string): string {
  if (!/^[a-z]+[a-z\d]*$/.test(word) || !/[aeiouy]/.test(word)) return word;
  return word.replace(/\d/g, '').replace(marked, '$1$2').replace(tone, '$1$2');
}

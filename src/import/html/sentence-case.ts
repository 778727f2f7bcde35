import { isAllCapitals } from './official-lines.ts';

/**
 * A title in capitals as a sentence. Two words in a row that the text itself writes with a capital keep it
 * (`Long Biên`, `Hội đồng`); other names have to be mended by hand.
 */
export function sentenceCase(title: string, text: string): string {
  if (!isAllCapitals(title) || title.length < 4) return title;
  const pairs = pairsOf(text);
  const words = title.split(' ');
  const lower = words.map((word) => (/\d|^[IVX]+$/.test(word) ? word : word.toLocaleLowerCase('vi')));
  const cased = [...lower];
  lower.forEach((word, index) => {
    const pair = pairs.get(`${bare(word)} ${bare(lower[index + 1] ?? '')}`);
    if (!pair) return;
    pair.forEach((known, offset) => {
      const at = index + offset;
      const now = cased[at];
      if (now !== undefined && /\p{Lu}/u.test(known)) cased[at] = now.replace(bare(now), known);
    });
  });
  return capitalise(cased.join(' '));
}

export const capitalise = (text: string): string =>
  text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));

const bare = (word: string) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

/** Words that follow each other inside a sentence, the first or both with a capital, but not wholly in capitals. */
function pairsOf(text: string): ReadonlyMap<string, readonly [string, string]> {
  const pairs = new Map<string, readonly [string, string]>();
  const inside = /(?<=[\p{L}\d,;] )(\p{Lu}\p{Ll}*) (\p{L}\p{Ll}*)(?![\p{L}])/gu;
  for (let match = inside.exec(text); match; match = inside.exec(text)) {
    const [, first = '', second = ''] = match;
    inside.lastIndex = match.index + first.length;
    if (isAllCapitals(`${first}${second}`)) continue;
    const key = `${first} ${second}`.toLocaleLowerCase('vi');
    if (!pairs.has(key)) pairs.set(key, [first, second]);
  }
  return pairs;
}

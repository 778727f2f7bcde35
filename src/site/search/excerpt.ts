import { keyOf, wordsOf } from './words.ts';

/** Part of a text; what was looked for is marked. */
export interface Part {
  readonly text: string;
  readonly isHit: boolean;
}

/** An excerpt has about so many characters. */
const length = 170;
/** So many characters are shown before the first hit. */
const before = 40;

/** Text with the words marked that have one of these forms; neighbours share a mark. */
export function markWords(text: string, keys: ReadonlySet<string>): Part[] {
  const whole = text.normalize('NFC');
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of stretches(whole, keys)) {
    if (start > done) parts.push({ text: whole.slice(done, start), isHit: false });
    parts.push({ text: whole.slice(start, end), isHit: true });
    done = end;
  }
  if (done < whole.length) parts.push({ text: whole.slice(done), isHit: false });
  return parts;
}

/** Whether a description has what was looked for and the text has nothing of it, as with the number of a document. */
export const saysMore = (description: string, text: string, keys: ReadonlySet<string>): boolean =>
  hitsIn(text, keys).length === 0 && hitsIn(description, keys).length > 0;

/** The stretch of a text where most of the words stand together, marked. */
export function excerptFor(text: string, keys: ReadonlySet<string>): Part[] {
  const whole = text.normalize('NFC');
  const hits = hitsIn(whole, keys);
  const best = hits.reduce(
    (known, { start }) => {
      const near = hits.filter((hit) => hit.start >= start && hit.end <= start + length - before);
      const kinds = new Set(near.map(({ key }) => key)).size;
      const neighbours = near.filter(({ start: at }, index) => near[index - 1]?.end === at - 1).length;
      const worth = kinds + neighbours / 2;
      return worth > known.worth ? { start, worth } : known;
    },
    { start: 0, worth: 0 },
  );
  const from = wordBoundary(whole, Math.max(0, best.start - before));
  const to = Math.min(whole.length, from + length);
  const cut = to < whole.length ? whole.lastIndexOf(' ', to) : to;
  const shown = whole.slice(from, cut > from ? cut : to);
  return markWords(`${from > 0 ? '… ' : ''}${shown}${cut < whole.length ? ' …' : ''}`, keys);
}

const wordBoundary = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf(' ', at) + 1);

function hitsIn(text: string, keys: ReadonlySet<string>) {
  return [...wordsOf(text)].flatMap(({ word, at }) => {
    const key = keyOf(word);
    return keys.has(key) ? [{ key, start: at, end: at + lengthAt(text, at) }] : [];
  });
}

/** Words in which leading zeros were left out are longer in the text. */
const lengthAt = (text: string, at: number): number =>
  /^[a-z0-9\u00c0-\u024f\u1e00-\u1eff]+/i.exec(text.slice(at, at + 60))?.[0].length ?? 0;

function stretches(text: string, keys: ReadonlySet<string>): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of hitsIn(text, keys)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start) === ' ') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

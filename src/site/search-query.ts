/** A query is asked in at most so many spellings. */
const mostSpellings = 4;

/**
 * Spellings of a query in which to search. The search index ignores the marks of vowels and tones, but
 * keeps đ apart from d: a word typed without any mark that begins with d may mean either.
 *
 * The query as typed comes first; `doi` gives `doi`, `đoi`. Words with marks stay as they are.
 */
export function spellingsOf(query: string): string[] {
  const words = query.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  const doubtful = words.flatMap((word, index) => (/^d[a-z]*$/i.test(word) ? [index] : []));
  return choicesOf(doubtful).map((barred) =>
    words.map((word, index) => (barred.has(index) ? bar(word) : word)).join(' '),
  );
}

/** A syllable has its d in front, nowhere else. */
const bar = (word: string): string => (word.startsWith('D') ? 'Đ' : 'đ') + word.slice(1);

/** Sets of words to write with đ: none, all, then one at a time, then all but one. */
function choicesOf(indexes: readonly number[]): ReadonlySet<number>[] {
  const single = indexes.map((index) => [index]);
  const allButOne = indexes.map((index) => indexes.filter((other) => other !== index));
  const seen = new Map(
    [[], indexes, ...single, ...allButOne].map((choice) => [choice.join(), new Set(choice)]),
  );
  return [...seen.values()].slice(0, mostSpellings);
}

/** A hit of one search. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Hits of several searches as one list: each page once, with its best score, best first. */
export function mergeHits<Item extends Hit>(lists: readonly (readonly Item[])[]): Item[] {
  const best = new Map<string, Item>();
  for (const hit of lists.flat()) {
    const known = best.get(hit.id);
    if (!known || hit.score > known.score) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

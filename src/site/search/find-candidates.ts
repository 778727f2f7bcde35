import { mayBegin } from './likeness.ts';
import type { Marks, SearchIndex } from './open-index.ts';
import { formsOf } from './places.ts';
import type { QueryWord, Reading } from './read-query.ts';
import { hasWord, weightFactor } from './score-page.ts';
import { querySpellings, spellingsOf } from './spellings.ts';
import { isPlain } from './words.ts';

/** A page that has enough of the words of a query, before its text is known. */
export interface Candidate {
  readonly id: string;
  /** About what its score will be. */
  readonly estimate: number;
}

/** A page must have words that make up this part of what a query says. */
export const leastCovered = 0.45;
/** A word that so many pages have is taken for a whole one: nobody reads on to what it may become. */
export const enoughWhole = 200;
/** What Pagefind's best page counts for besides its words. */
const bestOfPagefind = 4;

/**
 * Pages that Pagefind finds for a way to read a query, and how much each of its words tells.
 *
 * @param unknownWorth What a word that no page has tells, compared with a very rare one.
 * @param ahead The texts of so many pages are fetched before it is known whether they are read.
 */
export async function findCandidates(
  { words, worth }: Reading,
  index: SearchIndex,
  unknownWorth: number,
  ahead = 0,
) {
  // Asked first: it is answered at once, and the texts of the likeliest pages are on their way while single words are counted.
  const likeliest = scoresOf(words, index);
  const [scores, found] = await Promise.all([
    likeliest.then((scores) => fetchAhead(scores, index, ahead)),
    Promise.all(words.map((word) => pagesWith(word, index))),
  ]);
  const rarity = words.map(
    ({ weight }, at) =>
      weight *
      (found[at]?.size === 0 ? unknownWorth : 1) *
      Math.log(2 + index.pages.size / (1 + (found[at]?.size ?? 0))),
  );
  const highest = Math.max(...scores.values());
  const candidates = [...coveredBy(found, rarity)].flatMap(([id, covered]): Candidate[] => {
    const weight = index.pages.get(id)?.weight;
    if (weight === undefined || covered < leastCovered) return [];
    const said = covered ** 3 + (bestOfPagefind * (scores.get(id) ?? 0)) / highest;
    return [{ id, estimate: said * weightFactor(weight) * worth }];
  });
  return { candidates, rarity };
}

/** How much of what a query says each page has, 0 to 1. */
function coveredBy(found: readonly ReadonlySet<string>[], rarity: readonly number[]): Map<string, number> {
  const whole = rarity.reduce((sum, each) => sum + each, 0);
  const covered = new Map<string, number>();
  found.forEach((pages, at) => {
    for (const id of pages) covered.set(id, (covered.get(id) ?? 0) + (rarity[at] ?? 0) / whole);
  });
  return covered;
}

/** Who types marks means them; a word without any may lack them. */
const marksOf = ({ key, otherMarks }: QueryWord): Marks => (isPlain(key) && otherMarks > 0 ? 'any' : 'exact');

/** Ids of pages with a word in any of its spellings, or with a longer one where it may be unfinished. */
async function pagesWith(word: QueryWord, index: SearchIndex): Promise<Set<string>> {
  const answers = await Promise.all(
    spellingsOf(word.word).map(async (spelling) => {
      const whole = await index.pagesWith(spelling, marksOf(word));
      return mayBegin(word) && whole.size < enoughWhole
        ? [...whole, ...(await pagesBeginning(word, spelling, whole, index))]
        : [...whole];
    }),
  );
  return new Set(answers.flat());
}

/** Ids of pages with a word that begins so. Where there is none, Pagefind answers with shorter words: those do not count. */
async function pagesBeginning(
  word: QueryWord,
  spelling: string,
  whole: ReadonlySet<string>,
  index: SearchIndex,
): Promise<readonly string[]> {
  const scores = await index.scores(spelling, marksOf(word));
  const [best] = [...scores].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const page = whole.size === 0 && best !== '' ? await index.textOf(best) : undefined;
  return page && !hasWord(word, formsOf(page)) ? [] : [...scores.keys()];
}

/** Begins to fetch the texts of the pages that Pagefind likes best. */
function fetchAhead(
  scores: ReadonlyMap<string, number>,
  index: SearchIndex,
  ahead: number,
): ReadonlyMap<string, number> {
  const likeness = ([id, score]: readonly [string, number]) =>
    score * weightFactor(index.pages.get(id)?.weight ?? 0);
  const likeliest = [...scores].sort((a, b) => likeness(b) - likeness(a)).slice(0, ahead);
  for (const [id] of likeliest) void index.textOf(id);
  return scores;
}

/** The best that Pagefind gives to each page with all the words, in any spelling of them. */
async function scoresOf(words: readonly QueryWord[], index: SearchIndex): Promise<Map<string, number>> {
  const marks = words.every((word) => marksOf(word) === 'exact') ? 'exact' : 'any';
  const telling = words.filter(({ weight }) => weight === 1);
  const asked = (telling.length > 0 ? telling : words).map(({ word }) => word);
  const answers = await Promise.all(querySpellings(asked).map((spelling) => index.scores(spelling, marks)));
  const best = new Map<string, number>();
  for (const [id, score] of answers.flatMap((answer) => [...answer]))
    best.set(id, Math.max(score, best.get(id) ?? 0));
  return best;
}

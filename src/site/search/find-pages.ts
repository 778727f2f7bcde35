import { type Candidate, findCandidates, leastCovered } from './find-candidates.ts';
import type { SearchIndex } from './open-index.ts';
import { formsOf } from './places.ts';
import { type Reading, readLoosely, readQuery } from './read-query.ts';
import { scorePage } from './score-page.ts';
import type { WordLists } from './word-lists.ts';

/** A page that was found. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  /** How much of what the query says the page has, 0 to 1. */
  readonly covered: number;
  /** Forms of words that it has, for marking them; empty where its text was not looked at. */
  readonly keys: ReadonlySet<string>;
}

/** Pages found for a query. */
export interface Found {
  readonly hits: readonly FoundPage[];
  /** Whether the best page has the words only with other marks than the typed ones. */
  readonly isLoose: boolean;
}

/**
 * The text of so many pages is fetched to put them in order; the others follow as Pagefind found them. On a slow
 * connection every text is waited for, so fewer are.
 */
export const mostRead = { usual: 40, slow: 16 } as const;
/** Of those, this part is on its way while it is still found out which ones they are; for the query as typed only. */
const readAhead = 0.3;
/** A page that says much less of what was asked than the best one is left out. */
const leastOfBest = 0.12;
/** Where no page has so much of what a query says, a mark may have been mistyped. */
const wellCovered = 0.75;
const looseWorth = 0.6;
/** Then words that no page has are taken for typing errors, and say less. */
const unknownWorth = 0.3;

/** Pages for a query, best first. @param toRead The text of so many is fetched. */
export async function findPages(
  query: string,
  index: SearchIndex,
  lists: WordLists,
  toRead: number = mostRead.usual,
): Promise<Found> {
  const strict = await hitsOf(readQuery(query, lists), index, 1, toRead);
  if (strict.some(({ covered }) => covered >= wellCovered)) return { hits: strict, isLoose: false };
  const loose = (await hitsOf(readLoosely(query, lists), index, unknownWorth, toRead)).map((hit) => ({
    ...hit,
    score: hit.score * looseWorth,
  }));
  const hits = best([...strict, ...loose]);
  return { hits, isLoose: hits[0] !== undefined && !strict.includes(hits[0]) };
}

/** Pages for the ways to read a query: those that promise most are read and put in order. */
async function hitsOf(
  readings: readonly Reading[],
  index: SearchIndex,
  worthOfUnknown: number,
  toRead: number,
): Promise<FoundPage[]> {
  const found = await Promise.all(
    readings.map(async (reading, at) => {
      const ahead = at === 0 ? Math.floor(toRead * readAhead) : 0;
      return { reading, ...(await findCandidates(reading, index, worthOfUnknown, ahead)) };
    }),
  );
  const candidates = mostPromising(found.flatMap((each) => each.candidates));
  const read = await Promise.all(
    candidates.slice(0, toRead).map(async ({ id }) => {
      const text = await index.textOf(id);
      // Without a network, what was never fetched cannot be shown.
      if (!text) return [];
      const forms = formsOf(text);
      const weight = index.pages.get(id)?.weight ?? 0;
      return found.map(({ reading, rarity }): FoundPage => {
        const scored = scorePage(reading.words, rarity, forms, weight);
        return { id, ...scored, score: scored.score * reading.worth };
      });
    }),
  );
  const unread = candidates
    .slice(toRead)
    .map(({ id, estimate }) => ({ id, score: estimate, covered: 0, keys: new Set<string>() }));
  const ordered = best(read.flat().filter(({ covered }) => covered >= leastCovered));
  return [...ordered, ...best(unread, ordered[0]?.score)];
}

/** Each page once, with its best estimate, the most promising first. */
function mostPromising(candidates: readonly Candidate[]): Candidate[] {
  const pages = new Map<string, Candidate>();
  for (const each of candidates)
    if (each.estimate > (pages.get(each.id)?.estimate ?? 0)) pages.set(each.id, each);
  return [...pages.values()].sort((a, b) => b.estimate - a.estimate || (a.id < b.id ? -1 : 1));
}

/** Each page once, with its best score, best first; what is far behind the best left out. */
function best(hits: readonly FoundPage[], highest?: number): FoundPage[] {
  const pages = new Map<string, FoundPage>();
  for (const hit of hits) if (hit.score > (pages.get(hit.id)?.score ?? 0)) pages.set(hit.id, hit);
  const sorted = [...pages.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const limit = (highest ?? sorted[0]?.score ?? 0) * leastOfBest;
  return sorted.filter(({ score }) => score >= limit);
}

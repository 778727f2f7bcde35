import { findForms } from './find-forms.ts';
import type { SearchIndex } from './open-index.ts';
import { type Reading, readLoosely, readQuery } from './read-query.ts';
import { type Scored, scorePages } from './score-pages.ts';

/** Pages found for a query. */
export interface Found {
  readonly hits: readonly Scored[];
  /** Whether the best page has the words only with other marks than the typed ones. */
  readonly isLoose: boolean;
}

/** A page that says much less of what was asked than the best one is left out. */
const leastOfBest = 0.12;
/** Where no page has so much of what a query says, a mark may have been mistyped. */
const wellCovered = 0.75;
const looseWorth = 0.6;

/** Pages for a query, best first. */
export async function findPages(query: string, index: SearchIndex): Promise<Found> {
  const strict = await hitsOf(readQuery(query, index.entry), index);
  if (strict.some(({ covered }) => covered >= wellCovered)) return { hits: strict, isLoose: false };
  const loose = (await hitsOf(readLoosely(query, index.entry), index)).map((hit) => ({
    ...hit,
    score: hit.score * looseWorth,
  }));
  const hits = best([...strict, ...loose]);
  return { hits, isLoose: hits[0] !== undefined && !strict.includes(hits[0]) };
}

async function hitsOf(readings: readonly Reading[], index: SearchIndex): Promise<Scored[]> {
  const ofReadings = await Promise.all(
    readings.map(async ({ words, worth }) => {
      const forms = await Promise.all(words.map((word) => findForms(word, index)));
      return scorePages(words, forms, index.entry).map((hit) => ({ ...hit, score: hit.score * worth }));
    }),
  );
  return best(ofReadings.flat());
}

/** Each page once, with its best score, best first; what is far behind the best left out. */
function best(hits: readonly Scored[]): Scored[] {
  const pages = new Map<number, Scored>();
  for (const hit of hits) if (hit.score > (pages.get(hit.page)?.score ?? 0)) pages.set(hit.page, hit);
  const sorted = [...pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
  const limit = (sorted[0]?.score ?? 0) * leastOfBest;
  return sorted.filter(({ score }) => score >= limit);
}

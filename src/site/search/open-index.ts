import type { Pagefind, PagefindHit } from './pagefind.ts';
import { readFacets } from './read-facets.ts';

/** A page of the index, as far as its text. */
export interface IndexedPage {
  readonly id: string;
  readonly section: string;
  /** Empty where it belongs to none. */
  readonly schoolYear: string;
  /** How much it matters among equals, 0 to 1. */
  readonly weight: number;
}

/** A page with its text. */
export interface PageText {
  readonly address: string;
  readonly title: string;
  /** What describes it besides its title. */
  readonly description: string;
  readonly text: string;
  /** As in `2025-09-05`; empty where there is none. */
  readonly day: string;
}

/** Whether words mean only themselves, or all that look like them without marks. */
export type Marks = 'exact' | 'any';

/** The search index as Pagefind keeps it, its pieces fetched when first asked for. */
export interface SearchIndex {
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** Ids of pages with a word, this very word and no longer one. */
  pagesWith(word: string, marks: Marks): Promise<ReadonlySet<string>>;
  /** Pages with all words or words that begin so, with what Pagefind gives for them. */
  scores(words: string, marks: Marks): Promise<ReadonlyMap<string, number>>;
  /** Nothing where the text is neither to be fetched nor kept. */
  textOf(id: string): Promise<PageText | undefined>;
}

export async function openIndex(pagefind: Pagefind): Promise<SearchIndex> {
  // Days are shown, not looked for.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: { ngay: 0 } } });
  await pagefind.init();
  const { pages, hits } = await readFacets(pagefind);
  const found = new Map<string, Promise<readonly PagefindHit[]>>();
  const texts = new Map<string, Promise<PageText>>();

  const inMode = modeSwitch((marks) => pagefind.options({ exactDiacritics: marks === 'exact' }));
  const search = (term: string, marks: Marks) =>
    remembered(found, `${marks} ${term}`, () =>
      inMode(marks, async () => (await pagefind.search(term)).results),
    );

  return {
    pages,
    pagesWith: async (word, marks) => new Set((await search(`"${word}"`, marks)).map(({ id }) => id)),
    scores: async (words, marks) => new Map((await search(words, marks)).map(({ id, score }) => [id, score])),
    async textOf(id) {
      const hit = hits.get(id);
      return hit && remembered(texts, id, () => textOf(hit)).catch(() => undefined);
    },
  };
}

/**
 * Whether marks count is a switch of the whole index: it is turned when all questions asked before have their answers.
 * Questions of the same kind are asked at once, so that the pieces they need are fetched together.
 */
function modeSwitch(turnTo: (marks: Marks) => Promise<void>) {
  let mode: Marks | undefined;
  let turned: Promise<void> = Promise.resolve();
  let asked: Promise<unknown>[] = [];
  return <Answer>(marks: Marks, ask: () => Promise<Answer>): Promise<Answer> => {
    if (marks !== mode) {
      const before = asked;
      mode = marks;
      asked = [];
      turned = Promise.allSettled([turned, ...before]).then(() => turnTo(marks));
      // A switch that failed is tried again with the next question.
      turned.catch(() => {
        mode = undefined;
      });
    }
    const answer = turned.then(ask);
    asked.push(answer);
    return answer;
  };
}

/** What was asked before is not asked again, unless it failed. */
function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

async function textOf(hit: PagefindHit): Promise<PageText> {
  const { url, content, meta } = await hit.data();
  const title = meta.title ?? '';
  return {
    address: url,
    title,
    description: meta['mo-ta'] ?? '',
    // Pages without a text have their title there.
    text: content === title ? '' : content,
    day: meta.ngay ?? '',
  };
}

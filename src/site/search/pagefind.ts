import { type Hit, mergeHits, spellingsOf } from '../search-query.ts';

/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  /** Part of the text, as HTML, found words inside `<mark>`. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

interface PagefindHit extends Hit {
  data(): Promise<FoundPage>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** Written beside the pages after they are made, so no bundler knows it. */
const indexAddress = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

const pagefind = (): Promise<Pagefind> =>
  (loading ??= import(/* @vite-ignore */ indexAddress).then(async (module: Pagefind) => {
    await module.init();
    return module;
  }));

/** Pages for a query in all its spellings, best first; their texts are fetched only when asked for. */
export async function search(query: string): Promise<readonly PagefindHit[]> {
  const index = await pagefind();
  const answers = await Promise.all(spellingsOf(query).map((spelling) => index.search(spelling)));
  return mergeHits(answers.map(({ results }) => results));
}

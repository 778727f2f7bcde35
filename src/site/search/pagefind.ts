/** What is used of Pagefind's own script (`/pagefind/pagefind.js`). */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  /** Values of every filter, with numbers of pages. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** @param term `"…"`: these very words side by side; `null`: every page that the filters let through. */
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindHit[] }>;
}

interface PagefindOptions {
  /** Root of the site. */
  readonly baseUrl?: string;
  /** Whether a word means only itself, not those that look like it without marks. */
  readonly exactDiacritics?: boolean;
  readonly ranking?: { readonly metaWeights: Readonly<Record<string, number>> };
}

/** A page that Pagefind found; its text is fetched when asked for. */
export interface PagefindHit {
  readonly id: string;
  /** Words in the title and rare words count most. */
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page as it was given to Pagefind. */
interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<'title' | 'mo-ta' | 'ngay', string>>>;
}

/** Where Pagefind's files lie: written after the pages are made, so no bundler knows them. */
export const pagefindAddress = '/pagefind/pagefind.js';

import { keep, trim } from './caches.ts';

/** How a request is answered. `leave`: by the network alone, as if there were no service worker. */
export type Treatment = 'page' | 'hashed' | 'file' | 'leave';

/** Never kept: the editor, lesson packages, downloads, and the worker itself. */
const left = /^\/(quan-tri|goi|tep)(\/|$)|^\/sw\.js$/;
/** Files whose name changes with their content. */
const hashed = /^\/(_astro\/|pagefind\/.+\.pf_\w+$)/;
/** Files of the search, besides those with a hash. */
const search = /^\/(pagefind\/|tim-kiem\/tu-ngu\.json$)/;
const shown: readonly string[] = ['image', 'style', 'script', 'font'];

/** @param isPage For requests that do not say so themselves. */
export function treatmentOf(
  request: Request,
  origin: string,
  isPage = request.mode === 'navigate',
): Treatment {
  const { origin: asked, pathname } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin || request.headers.has('range')) return 'leave';
  if (left.test(pathname)) return 'leave';
  if (isPage) return 'page';
  if (hashed.test(pathname)) return 'hashed';
  return shown.includes(request.destination) || search.test(pathname) || pathname.startsWith('/anh/')
    ? 'file'
    : 'leave';
}

/** Whether an address belongs to the search, whose many small files have a cache of their own. */
export const isOfSearch = (address: string): boolean => search.test(new URL(address).pathname);

/** What answering needs. */
export interface Answers {
  readonly cache: Cache;
  /** Shown where there is neither network nor a kept answer. */
  readonly fallback: (() => Promise<Response | undefined>) | undefined;
  /** Lets work go on after the answer was given. */
  keepAlive(work: Promise<unknown>): void;
  /** Addresses that are never thrown away to make room. */
  readonly lasting: readonly string[];
  /** So many pages or files that were seen are kept besides the lasting ones. */
  readonly most: number;
}

/** On a line that does not answer, what is kept is shown after so long. */
const patienceMs = 4000;

/** Hashed files from what is kept first; everything else from the network first. */
export async function answerOf(
  request: Request,
  treatment: Exclude<Treatment, 'leave'>,
  { cache, fallback, keepAlive, lasting, most }: Answers,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await cache.match(pathname);
  if (kept && treatment === 'hashed') {
    // What was used last is kept longest.
    if (isOfSearch(request.url)) keepAlive(cache.put(pathname, kept.clone()));
    return kept;
  }
  const fetched = fetch(request).then(async (response) => {
    keepAlive(keep(cache, pathname, response.clone()).then(() => trim(cache, most, lasting)));
    return response.status >= 500 && kept ? kept : response;
  });
  keepAlive(fetched.catch(() => {}));
  if (kept) return Promise.race([fetched, after(patienceMs, kept)]).catch(() => kept);
  return fetched.catch(async (reason) => {
    const page = await fallback?.();
    if (page) return page;
    throw reason;
  });
}

const after = (ms: number, response: Response): Promise<Response> =>
  new Promise((resolve) => setTimeout(() => resolve(response), ms));

import { type Answers, answerOf, isOfSearch, type Treatment, treatmentOf } from './answers.ts';
import { cacheNames, carryOver, isOwnCache, keep } from './caches.ts';
import type { Kept, SeenMessage } from './kept.ts';

/** The parts of a service worker's world that the types of a page do not know. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Waiting {
  readonly data: SeenMessage;
}
interface Worker {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: Told) => void): void;
}
declare const self: Worker;
declare const KEPT: Kept;

const names = cacheNames(KEPT.version);
/** So many pages, files and files of the search that were seen are kept; one search fetches up to 40 small files. */
const most = { [names.pages]: 80, [names.files]: 80, [names.search]: 600 };
const { origin } = self.location;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const treatment = treatmentOf(request, origin);
  if (treatment === 'leave') return;
  event.respondWith(answer(event, treatment));
});

self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all(event.data.seen.map(keepSeen)));
});

async function install(): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(names.pages), caches.open(names.files)]);
  const fetchInto = async (cache: Cache, address: string, mode: RequestCache) =>
    keep(cache, address, await fetch(address, { cache: mode }));
  await Promise.all([
    fetchInto(pages, KEPT.pages[0] ?? '/', 'no-cache'),
    ...KEPT.assets.map((address) => fetchInto(files, address, 'default')),
  ]);
  // On a slow line some pages may not come; they are kept when they are seen.
  await Promise.allSettled(KEPT.pages.slice(1).map((address) => fetchInto(pages, address, 'no-cache')));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) => isOwnCache(name) && !Object.values(names).includes(name),
  );
  for (const name of old) {
    await carryOver(name, names);
    await caches.delete(name);
  }
}

async function answer(event: Fetching, treatment: Exclude<Treatment, 'leave'>): Promise<Response> {
  const name = cacheFor(event.request.url, treatment);
  const fallback = treatment === 'page' ? () => pageWithoutNetwork() : undefined;
  const answers: Answers = {
    cache: await caches.open(name),
    fallback,
    keepAlive: (work) => event.waitUntil(work),
    lasting: [...KEPT.pages, ...KEPT.assets],
    most: most[name] ?? 0,
  };
  return answerOf(event.request, treatment, answers);
}

const cacheFor = (address: string, treatment: Treatment): string =>
  treatment === 'page' ? names.pages : isOfSearch(address) ? names.search : names.files;

const pageWithoutNetwork = async () => (await caches.open(names.pages)).match(KEPT.pages[0] ?? '/');

/** A page that was open before the worker came, and what it had loaded. */
async function keepSeen(address: string): Promise<void> {
  const request = new Request(address);
  const treatment = treatmentOf(request, origin, new URL(address, origin).pathname.endsWith('/'));
  if (treatment === 'leave') return;
  const cache = await caches.open(cacheFor(request.url, treatment));
  const { pathname } = new URL(address, origin);
  if (!(await cache.match(pathname))) await keep(cache, pathname, await fetch(request));
}

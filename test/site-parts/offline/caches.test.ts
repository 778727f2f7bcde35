import { expect, it } from 'vitest';
import { isOwnCache, keep, trim } from '../../../src/site/offline/caches.ts';

const origin = 'https://truong.example';

function cacheOf(paths: readonly string[]) {
  const kept = [...paths];
  const cache = {
    keys: async () => kept.map((path) => new Request(origin + path)),
    delete: async ({ url }: Request) => kept.splice(kept.indexOf(new URL(url).pathname), 1).length > 0,
    put: async (path: string) => void kept.push(path),
  };
  return { kept, cache: cache as unknown as Cache };
}

it.each([
  [3, ['/', '/a/', '/b/', '/c/']],
  [2, ['/', '/b/', '/c/']],
  [0, ['/']],
])('of seen pages the newest %i stay, and the lasting ones', async (most, expected) => {
  const { cache, kept } = cacheOf(['/', '/a/', '/b/', '/c/']);
  await trim(cache, most, ['/']);
  expect(kept).toEqual(expected);
});

const basic = (response: Response, parts: object = {}) =>
  Object.defineProperties(
    response,
    Object.getOwnPropertyDescriptors({ type: 'basic', redirected: false, ...parts }),
  );

it('keeps whole answers of this site only', async () => {
  const { cache, kept } = cacheOf([]);
  await keep(cache, '/404/', basic(new Response('', { status: 404 })));
  await keep(cache, '/part/', basic(new Response('', { status: 206 })));
  await keep(cache, '/led-on/', basic(new Response(''), { redirected: true }));
  await keep(cache, '/elsewhere/', basic(new Response(''), { type: 'opaque' }));
  expect(kept).toEqual([]);
  await keep(cache, '/whole/', basic(new Response('')));
  expect(kept).toEqual(['/whole/']);
});

it.each([
  ['trang-0a1b', true],
  ['tep-0a1b', true],
  ['tim-0a1b', true],
  ['ung-dung-khac', false],
])('%s is a cache of the portal: %s', (name, expected) => {
  expect(isOwnCache(name)).toBe(expected);
});

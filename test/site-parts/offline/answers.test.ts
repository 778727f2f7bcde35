import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf, treatmentOf } from '../../../src/site/offline/answers.ts';

const origin = 'https://truong.example';

/** A cache in memory, as far as answering uses one. */
function cacheWith(
  pages: Readonly<Record<string, string>>,
): Cache & { readonly known: Map<string, Response> } {
  const known = new Map(Object.entries(pages).map(([path, text]) => [path, new Response(text)]));
  const pathOf = (asked: RequestInfo | URL) =>
    new URL(asked instanceof Request ? asked.url : String(asked), origin).pathname;
  const cache = {
    known,
    match: async (asked: RequestInfo | URL) => known.get(pathOf(asked))?.clone(),
    put: async (asked: RequestInfo | URL, response: Response) => {
      known.delete(pathOf(asked));
      known.set(pathOf(asked), response);
    },
    keys: async () => [...known.keys()].map((path) => new Request(origin + path)),
    delete: async (asked: RequestInfo | URL) => known.delete(pathOf(asked)),
  };
  return cache as typeof cache & Cache;
}

const fetched = vi.fn<() => Promise<Response>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fallback = async () => new Response('chưa có mạng');
const ask = (treatment: 'page' | 'hashed' | 'file', cache: Cache, path = '/a/') =>
  answerOf(new Request(origin + path), treatment, {
    cache,
    fallback: treatment === 'page' ? fallback : undefined,
    keepAlive: () => {},
    lasting: ['/'],
    most: 80,
  });

describe('what is asked', () => {
  it.each([
    ['/tin-tuc/', true, 'page'],
    ['/_astro/site.css', false, 'hashed'],
    ['/pagefind/index/vi_0a.pf_index', false, 'hashed'],
    ['/pagefind/pagefind.vi_0a.pf_meta', false, 'hashed'],
    ['/pagefind/pagefind-entry.json?ts=1', false, 'file'],
    ['/pagefind/wasm.unknown.pagefind', false, 'file'],
    ['/tim-kiem/tu-ngu.json', false, 'file'],
    ['/anh/co.jpg', false, 'file'],
    ['/tep/ke-hoach.pdf', true, 'leave'],
    ['/goi/bai/index.html', false, 'leave'],
    ['/quan-tri/', true, 'leave'],
    ['/quan-tri', true, 'leave'],
    ['/quan-tri/editor.js', false, 'leave'],
    ['/quan-tri-vien/', true, 'page'],
    ['/sw.js', false, 'leave'],
    ['/bao-cao-tuan-thu/bao-cao.json', false, 'leave'],
  ] as const)('%s, page: %s, is treated as: %s', (path, isPage, expected) => {
    expect(treatmentOf(new Request(origin + path), origin, isPage)).toBe(expected);
  });

  it('is left alone where it writes, asks for a part, or asks elsewhere', () => {
    const page = `${origin}/a/`;
    expect(treatmentOf(new Request(page, { method: 'POST' }), origin, true)).toBe('leave');
    expect(treatmentOf(new Request(page, { headers: { range: 'bytes=0-' } }), origin, true)).toBe('leave');
    expect(treatmentOf(new Request('https://khac.example/a/'), origin, true)).toBe('leave');
  });
});

describe('a page', () => {
  it('comes from the network where it answers in time', async () => {
    fetched.mockResolvedValue(new Response('mới'));
    expect(await (await ask('page', cacheWith({ '/a/': 'cũ' }))).text()).toBe('mới');
  });

  it.each([
    [3999, undefined],
    [4000, 'cũ'],
  ])('on a line that is silent for %i ms is %s', async (ms, expected) => {
    fetched.mockReturnValue(new Promise(() => {}));
    let shown: string | undefined;
    void ask('page', cacheWith({ '/a/': 'cũ' })).then(async (answer) => {
      shown = await answer.text();
    });
    await vi.advanceTimersByTimeAsync(ms);
    expect(shown).toBe(expected);
  });

  it('that is kept stands in for a server that fails', async () => {
    fetched.mockResolvedValue(new Response('hỏng', { status: 503 }));
    expect(await (await ask('page', cacheWith({ '/a/': 'cũ' }))).text()).toBe('cũ');
    expect((await ask('page', cacheWith({}))).status).toBe(503);
  });

  it('that is gone stays gone', async () => {
    fetched.mockResolvedValue(new Response('không có', { status: 404 }));
    expect((await ask('page', cacheWith({ '/a/': 'cũ' }))).status).toBe(404);
  });

  it('without a network is the kept one, else the page that says so', async () => {
    fetched.mockRejectedValue(new TypeError('no network'));
    expect(await (await ask('page', cacheWith({ '/a/': 'cũ' }))).text()).toBe('cũ');
    expect(await (await ask('page', cacheWith({}))).text()).toBe('chưa có mạng');
    await expect(ask('file', cacheWith({}))).rejects.toThrow('no network');
  });
});

it('a hashed file that is kept asks no network', async () => {
  fetched.mockClear();
  expect(await (await ask('hashed', cacheWith({ '/a/': 'tệp' }))).text()).toBe('tệp');
  expect(fetched).not.toHaveBeenCalled();
});

it('a piece of the search that was used is kept longer than one that was not', async () => {
  const cache = cacheWith({ '/pagefind/index/a.pf_index': 'a', '/pagefind/index/b.pf_index': 'b' });
  await ask('hashed', cache, '/pagefind/index/a.pf_index');
  await vi.waitFor(() => expect([...cache.known.keys()].at(-1)).toBe('/pagefind/index/a.pf_index'));
});

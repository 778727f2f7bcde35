import { beforeAll, expect, it } from 'vitest';
import { searchAmong } from '../../support/search-index.ts';

/** Words of a made-up language with as many syllables as Vietnamese uses, drawn the same way every time. */
function texts(count: number, wordsEach: number): string[] {
  const onsets = [
    'b',
    'c',
    'ch',
    'd',
    'đ',
    'g',
    'h',
    'kh',
    'l',
    'm',
    'n',
    'ng',
    'nh',
    'ph',
    's',
    't',
    'th',
    'tr',
    'v',
    'x',
  ];
  const rimes = [
    'a',
    'à',
    'ai',
    'an',
    'ang',
    'ao',
    'âu',
    'e',
    'ê',
    'i',
    'iên',
    'o',
    'ô',
    'ông',
    'ơ',
    'u',
    'ư',
    'ương',
    'ường',
    'uyên',
  ];
  let state = 7;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    // Some syllables are far more common than others.
    return Math.floor((state / 2 ** 31) ** 2 * below);
  };
  const word = () => `${onsets[next(onsets.length)]}${rimes[next(rimes.length)]}`;
  return Array.from({ length: count }, () => Array.from({ length: wordsEach }, word).join(' '));
}

let search: Awaited<ReturnType<typeof searchAmong>>;
beforeAll(async () => {
  // 1,000 posts of the newest two years with their texts, 4,000 older ones with title and summary.
  const recent = texts(1000, 200).map((text, at) => ({
    url: `/tin-tuc/moi-${at}/`,
    title: text.slice(0, 60),
    text,
  }));
  const old = texts(4000, 25).map((text, at) => ({
    url: `/tin-tuc/cu-${at}/`,
    title: text.slice(0, 60),
    description: text.slice(60),
  }));
  search = await searchAmong([...recent, ...old]);
});

const sizeOf = (addresses: Iterable<string>) =>
  [...addresses].reduce((sum, address) => sum + Buffer.byteLength(search.files.get(address) ?? ''), 0);

it('the index of 5,000 posts stays under 6 MB, its entry under 60 KB', () => {
  expect(sizeOf(search.files.keys())).toBeLessThan(6_000_000);
  expect(sizeOf(['/tim-kiem/chi-muc.json'])).toBeLessThan(60_000);
});

it('a query of three words fetches at most 250 KB before compression, and no piece twice', async () => {
  search.fetched.length = 0;
  const found = await search.find('thương ba nhiên');
  expect(found.length).toBeGreaterThan(0);
  const words = search.fetched.filter((address) => /\/tu-\d+\.json$/.test(address));
  expect(words.length).toBeLessThanOrEqual(3);
  expect(sizeOf(words)).toBeLessThan(250_000);
  expect(new Set(search.fetched).size).toBe(search.fetched.length);
});

import { describe, expect, it } from 'vitest';
import { facetOf } from '../../../src/site/library/facets.ts';
import { inventoryOf } from '../../../src/site/library/inventory.ts';
import { libraryListsOf } from '../../../src/site/library/library-lists.ts';
import { sameAuthor, sameShelf } from '../../../src/site/library/related.ts';
import { materialsOf } from '../../../src/site/lists/materials.ts';
import { page, readFiles } from '../../support/portal.ts';

const material = (fields: Record<string, string>) =>
  page({ title: 'Bài', kind: 'video', author: 'co-an', date: '2025-10-01', ...fields }, '');

const portal = await readFiles({
  'hoc-lieu/a.md': material({ grade: '3', subject: 'Toán', date: '2025-09-05' }),
  'hoc-lieu/b.md': material({ grade: '3', subject: 'toán', kind: 'tro-choi' }),
  'hoc-lieu/c.md': material({ classes: '[3A, 4B]', subject: 'Toán', date: '2025-11-05' }),
  'hoc-lieu/d.md': material({ grade: '4', subject: 'Âm nhạc', author: 'co-binh' }),
  'hoc-lieu/e.md': material({ author: 'co-binh' }),
});
const slugsAt = (address: string) =>
  libraryListsOf(portal)
    .flatMap(({ pages }) => pages)
    .find((each) => each.address === address)
    ?.items.map(({ slug }) => slug);

describe('a list', () => {
  it.each([
    ['/hoc-lieu/lop/3/', ['c', 'b', 'a']],
    ['/hoc-lieu/lop/4/', ['c', 'd']],
    ['/hoc-lieu/lop/3/toan/', ['c', 'b', 'a']],
    ['/hoc-lieu/lop/4/am-nhac/', ['d']],
    ['/hoc-lieu/mon/toan/', ['c', 'b', 'a']],
    ['/hoc-lieu/loai/tro-choi/', ['b']],
    ['/hoc-lieu/nguoi-soan/co-binh/', ['d', 'e']],
    ['/hoc-lieu/thang/2025-09/', ['a']],
    ['/hoc-lieu/lop/3/am-nhac/', undefined],
  ])('%s holds %j', (address, slugs) => {
    expect(slugsAt(address)).toEqual(slugs);
  });

  it('goes on after thirty on a second page', async () => {
    const files = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`hoc-lieu/${index}.md`, material({ grade: '1' })]),
      );
    const pagesWith = async (count: number) =>
      libraryListsOf(await readFiles(files(count)))[0]?.pages.map(({ address }) => address);
    expect(await pagesWith(30)).toEqual(['/hoc-lieu/lop/1/']);
    expect(await pagesWith(31)).toEqual(['/hoc-lieu/lop/1/', '/hoc-lieu/lop/1/trang/2/']);
  });

  it('of an empty library is none', async () => {
    const empty = await readFiles({});
    expect(libraryListsOf(empty)).toEqual([]);
    expect(inventoryOf(empty)).toEqual({ kinds: [], grades: [], total: 0, elsewhere: 0 });
  });
});

it('spells a subject as the newest material does, where the school has no list of its own', () => {
  expect(facetOf(portal, 'mon').values.map(({ label }) => label)).toEqual(['Âm nhạc', 'Toán']);
});

it('counts by kind, grade and subject, a material for two grades in both and once in the total', () => {
  const { kinds, grades, total, elsewhere } = inventoryOf(portal);
  expect(kinds.map(({ id, count }) => [id, count])).toEqual([
    ['video', 4],
    ['tro-choi', 1],
  ]);
  expect(grades.map(({ label, counts, total: sum }) => [label, counts, sum])).toEqual([
    ['Khối 3', [2, 1], 3],
    ['Khối 4', [2, 0], 2],
  ]);
  expect(grades[1]?.rows.map(({ subject, counts }) => [subject, counts])).toEqual([
    ['Âm nhạc', [1, 0]],
    ['Toán', [1, 0]],
  ]);
  expect([total, elsewhere]).toEqual([5, 1]);
});

it('names others of the same shelf and by the same author, never the material itself', () => {
  const [newest] = materialsOf(portal);
  if (!newest) throw new Error('no material');
  expect(sameShelf(portal, newest).map(({ slug }) => slug)).toEqual(['b', 'a']);
  expect(sameAuthor(portal, newest).map(({ slug }) => slug)).toEqual(['b', 'a']);
});

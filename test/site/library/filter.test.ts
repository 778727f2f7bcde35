import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/sample/random.ts';
import { type LibraryChoice, openLibrary } from '../../../src/site/library/filter.ts';
import {
  decodeNumbers,
  encodeNumbers,
  type FacetId,
  facetIds,
  type LibraryColumns,
  titlePlace,
  widthFor,
} from '../../../src/site/library/index-format.ts';
import { columnsFile, libraryIndex } from '../../../src/site/library/library-index.ts';
import { openTitles } from '../../../src/site/library/open-titles.ts';
import { materialsOf } from '../../../src/site/lists/materials.ts';
import { page, readFiles } from '../../support/portal.ts';

describe('numbers as letters', () => {
  it.each([
    [1, 1],
    [64, 1],
    [65, 2],
    [4096, 2],
    [4097, 3],
  ])('below %i need %i letters', (count, width) => {
    expect(widthFor(count)).toBe(width);
    const numbers = [0, Math.floor(count / 2), count - 1];
    expect([...decodeNumbers(encodeNumbers(numbers, width), width)]).toEqual(numbers);
  });
});

it('finds titles by their place, the oldest in the first part', () => {
  const size = { count: 5, step: 2 };
  expect([0, 1, 2, 3, 4].map((place) => titlePlace(size, place))).toEqual([
    { part: 2, row: 0 },
    { part: 1, row: 1 },
    { part: 1, row: 0 },
    { part: 0, row: 1 },
    { part: 0, row: 0 },
  ]);
});

/** Materials by the dozen, some for two grades, some for no grade, some for no subject. */
const random = createRandom('filter', 0);
const kinds = ['video', 'tro-choi', 'de-kiem-tra'];
const written = Array.from({ length: 300 }, (_, index) => {
  const grade = random.pick(['1', '2', '3', '']);
  const classes = grade === '' && random.chance(0.5) ? '[1A, 3B]' : undefined;
  const subject = random.pick(['Toán', 'Tiếng Việt', 'Âm nhạc', '']);
  const fields = {
    title: `Bài số ${index}`,
    kind: random.pick(kinds),
    author: random.pick(['co-an', 'thay-binh']),
    date: `2025-${random.pick(['09', '10', '11'])}-${10 + random.int(0, 9)}`,
    ...(grade && { grade }),
    ...(classes && { classes }),
    ...(subject && { subject }),
  };
  return [`hoc-lieu/bai-${index}.md`, page(fields, '')] as const;
});
const portal = await readFiles(Object.fromEntries(written));
const files = libraryIndex(portal);
const columns: LibraryColumns = JSON.parse(files.get(columnsFile) ?? '');
const library = openLibrary(columns);
const all = Array.from({ length: 300 }, (_, place) => place);

/** The plain way: look at every value of every material. */
const fits = (place: number, choice: LibraryChoice) =>
  facetIds.every((id) => {
    const values = library.valuesAt(id, place).map((value) => columns.columns[id].values[value]?.id);
    return choice[id] === undefined || values.includes(choice[id]);
  });

const choices: LibraryChoice[] = [
  {},
  { khoi: '3' },
  { mon: 'am-nhac' },
  { khoi: '1', mon: 'toan', loai: 'video' },
  { 'nguoi-soan': 'co-an', thang: '2025-10' },
  { khoi: '2', mon: 'tieng-viet', loai: 'tro-choi', 'nguoi-soan': 'thay-binh', thang: '2025-11' },
];

describe('a choice', () => {
  it.each(choices)('%j leaves those that fit, the newest first', (choice) => {
    expect(library.ask(choice).found).toEqual(all.filter((place) => fits(place, choice)));
  });

  it.each(choices)('%j tells how many each other choice would leave', (choice) => {
    const { counts } = library.ask(choice);
    for (const id of facetIds) {
      const expected = columns.columns[id].values.map(
        (value) => all.filter((place) => fits(place, { ...choice, [id]: value.id })).length,
      );
      expect([...counts[id]], id).toEqual(expected);
    }
  });

  it('of something that is not there leaves nothing', () => {
    expect(library.ask({ mon: 'hoa-hoc' }).found).toEqual([]);
  });
});

it('says of every material what its file says', () => {
  const read = (id: FacetId, place: number) =>
    library.valuesAt(id, place).map((value) => columns.columns[id].values[value]?.id);
  materialsOf(portal).forEach(({ data }, place) => {
    const grades = data.grade === undefined ? (data.classes ? ['1', '3'] : []) : [String(data.grade)];
    expect(read('khoi', place)).toEqual(grades);
    expect(read('loai', place)).toEqual([data.kind]);
    expect(read('nguoi-soan', place)).toEqual([data.author]);
    expect(read('thang', place)).toEqual([data.date.slice(0, 7)]);
    expect(read('mon', place)).toHaveLength(data.subject === undefined ? 0 : 1);
  });
});

it('keeps the titles in parts, each file under a name that says what is in it', () => {
  expect(columns.parts).toHaveLength(2);
  const parts = columns.parts.map((name) => JSON.parse(files.get(`/hoc-lieu/chi-muc/${name}.json`) ?? ''));
  materialsOf(portal).forEach(({ data, slug }, place) => {
    const { part, row } = titlePlace(columns, place);
    expect(parts[part][row]).toEqual([data.title, slug, data.date]);
  });
});

describe('titles are fetched', () => {
  const opened = () => {
    const asked: string[] = [];
    const titles = openTitles(library, async (address) => {
      asked.push(address.slice('/hoc-lieu/chi-muc/'.length, -'.json'.length));
      return JSON.parse(files.get(address) ?? '');
    });
    return { asked, titles };
  };
  const titlesAt = (places: readonly number[]) =>
    places.map((place) => materialsOf(portal)[place]?.data.title);

  it('by time for what lies close together', async () => {
    const { asked, titles } = opened();
    const rows = await titles.at([0, 1, 2, 3]);
    expect(rows.map(([title]) => title)).toEqual(titlesAt([0, 1, 2, 3]));
    expect(asked).toEqual([columns.parts[1]]);
  });

  it('by author for what one author made over the years', async () => {
    const { asked, titles } = opened();
    const { found } = library.ask({ 'nguoi-soan': 'thay-binh' });
    const places = [found[0] ?? 0, found.at(-1) ?? 0];
    const rows = await titles.at(places);
    expect(rows.map(([title]) => title)).toEqual(titlesAt(places));
    expect(asked).toEqual([columns.authorParts[1]]);
  });

  it('once, and again after a failure', async () => {
    let isDown = true;
    const asked: string[] = [];
    const titles = openTitles(library, async (address) => {
      asked.push(address);
      if (isDown) throw new Error('no network');
      return JSON.parse(files.get(address) ?? '');
    });
    await expect(titles.at([0])).rejects.toThrow('no network');
    isDown = false;
    await titles.at([0]);
    await titles.at([1]);
    expect(asked).toHaveLength(2);
  });
});

it('changes only the last part of the titles when a newer material is added', async () => {
  const newer = page({ title: 'Bài mới', kind: 'video', author: 'co-an', date: '2025-12-01' }, '');
  const grown = await readFiles({ ...Object.fromEntries(written), 'hoc-lieu/bai-moi.md': newer });
  const after: LibraryColumns = JSON.parse(libraryIndex(grown).get(columnsFile) ?? '');
  expect(after.parts[0]).toBe(columns.parts[0]);
  expect(after.parts[1]).not.toBe(columns.parts[1]);
});

import { describe, expect, it } from 'vitest';
import { documentRow } from '../../src/site/documents/document-row.ts';
import { replacedBy } from '../../src/site/documents/document-state.ts';
import { filterRows } from '../../src/site/documents/filter-rows.ts';
import { rowMarkup } from '../../src/site/documents/row-markup.ts';
import { sortableHead } from '../../src/site/documents/sortable-head.ts';
import { sortedRegisters } from '../../src/site/documents/sorted-register.ts';
import { documentLevels, documentsOf, documentYears } from '../../src/site/lists/documents.ts';
import { day } from '../support/facts.ts';
import { find, wordsOf } from '../support/html.ts';
import { page, readFiles } from '../support/portal.ts';

const document = (fields: Readonly<Record<string, string>>) =>
  page({
    title: 'Quyết định thành lập tổ',
    kind: 'quyet-dinh',
    issuer: 'truong',
    issued: '2025-09-05',
    published: '2025-09-06',
    ...fields,
  });

/** Rows by the name of their file. */
async function rowsOf(files: Readonly<Record<string, string>>, on: string) {
  const portal = await readFiles(
    Object.fromEntries(Object.entries(files).map(([slug, text]) => [`van-ban/${slug}.md`, text])),
  );
  return Object.fromEntries(
    documentsOf(portal).map((each) => [each.slug, documentRow(portal, each, day(on))]),
  );
}

describe('whether a document is in force', () => {
  const files = {
    a: document({ validFrom: '2025-09-15', validTo: '2026-05-31' }),
    'khong-han': document({}),
    'bien-ban': document({ kind: 'bien-ban' }),
    'ke-hoach': document({ kind: 'ke-hoach', validFrom: '2025-09-01' }),
  };

  it.each([
    ['2025-09-14', 'coming', 'Có hiệu lực từ 15/09/2025'],
    ['2025-09-15', 'in-force', 'Còn hiệu lực đến hết 31/05/2026'],
    ['2026-05-31', 'in-force', 'Còn hiệu lực đến hết 31/05/2026'],
    ['2026-06-01', 'expired', 'Hết hiệu lực sau ngày 31/05/2026'],
  ])('both ends of its validity belong to it: on %s %s', async (on, state, stateWords) => {
    expect((await rowsOf(files, on))['a']).toMatchObject({ state, stateWords });
  });

  it('a decision without an end stays in force, minutes are in force by nothing', async () => {
    const rows = await rowsOf(files, '2030-01-01');
    expect(rows['khong-han']).toMatchObject({ state: 'in-force', stateWords: 'Còn hiệu lực' });
    expect(rows['bien-ban']).toMatchObject({ state: 'none', stateWords: '' });
    expect(rows['ke-hoach']).toMatchObject({ state: 'in-force' });
  });
});

describe('a document that replaces another', () => {
  const files = {
    cu: document({ soHieu: '12/QĐ-THHG', issued: '2024-09-05', published: '2024-09-05' }),
    'cu-cua-phong': document({
      soHieu: '12/QĐ-THHG',
      issuer: 'phong',
      issued: '2025-01-05',
      published: '2025-01-05',
    }),
    moi: document({
      soHieu: '12/QĐ-THHG',
      validFrom: '2025-10-01',
      replaces: 'Quyết định số 12 / QĐ–THHG ngày 5/9/2024',
    }),
  };

  it('does so from its first day, and both lead to each other', async () => {
    expect((await rowsOf(files, '2025-09-30'))['cu']).toMatchObject({ state: 'in-force' });
    expect((await rowsOf(files, '2025-10-01'))['cu']).toMatchObject({
      state: 'replaced',
      by: { address: '/van-ban/moi/', name: '12/QĐ-THHG' },
    });
  });

  it('means the earlier one of the same body, never itself, although numbers begin anew every year', async () => {
    const rows = await rowsOf(files, '2026-01-01');
    expect(rows['moi']).toMatchObject({ state: 'in-force' });
    expect(rows['cu-cua-phong']).toMatchObject({ state: 'in-force' });
    const portal = await readFiles({ 'van-ban/cu.md': files.cu, 'van-ban/moi.md': files.moi });
    const [moi] = documentsOf(portal);
    expect(moi && replacedBy(portal, moi).map(({ slug }) => slug)).toEqual(['cu']);
  });

  it('may replace several; a number that the site does not have is left as words', async () => {
    const portal = await readFiles({
      'van-ban/a.md': document({ soHieu: '1/QĐ-A', issued: '2024-01-01', published: '2024-01-01' }),
      'van-ban/b.md': document({ soHieu: '2/QĐ-A', issued: '2024-01-02', published: '2024-01-02' }),
      'van-ban/c.md': document({ soHieu: '3/QĐ-A', replaces: '1/QĐ-A và 2/QĐ-A, 9/QĐ-A' }),
    });
    const c = documentsOf(portal).find(({ slug }) => slug === 'c');
    expect(c && replacedBy(portal, c).map(({ slug }) => slug)).toEqual(['a', 'b']);
  });
});

describe('the register', () => {
  const files = {
    a: document({ soHieu: '9/QĐ-THHG', title: 'Đường đến trường', issued: '2025-09-05' }),
    b: document({
      soHieu: '10/KH-THHG',
      title: 'Kế hoạch tuyển sinh',
      kind: 'ke-hoach',
      issued: '2026-02-01',
    }),
    c: document({ title: 'Duong nao cung vay', issuer: 'so', issued: '2025-08-01' }),
  };
  const all = { words: '', issuer: '', year: '', kind: '', order: 'moi-truoc' } as const;
  const found = async (asked: Partial<Parameters<typeof filterRows>[1]>) =>
    filterRows(Object.values(await rowsOf(files, '2026-06-15')), { ...all, ...asked }).map(({ address }) =>
      address.slice('/van-ban/'.length, -1),
    );

  it('is found in by words with or without marks; marks that are written are kept to', async () => {
    expect(await found({ words: 'duong' })).toEqual(['a', 'c']);
    expect(await found({ words: 'ĐƯỜNG' })).toEqual(['a']);
    expect(await found({ words: 'duong truong' })).toEqual(['a']);
    expect(await found({ words: '10/kh' })).toEqual(['b']);
    expect(await found({ words: 'Sở' })).toEqual(['c']);
    expect(await found({ words: 'đường'.normalize('NFD') })).toEqual(['a']);
    expect(await found({ words: 'khong co' })).toEqual([]);
  });

  it('is filtered by body, school year and kind', async () => {
    expect(await found({ issuer: 'so' })).toEqual(['c']);
    expect(await found({ year: '2025-2026', issuer: 'truong' })).toEqual(['b', 'a']);
    expect(await found({ kind: 'ke-hoach' })).toEqual(['b']);
  });

  it('is sorted by day, number (9 before 10, none last) and subject', async () => {
    expect(await found({})).toEqual(['b', 'a', 'c']);
    expect(await found({ order: 'cu-truoc' })).toEqual(['c', 'a', 'b']);
    expect(await found({ order: 'so-hieu' })).toEqual(['a', 'b', 'c']);
    expect(await found({ order: 'trich-yeu' })).toEqual(['c', 'a', 'b']);
  });

  it('stands by body and by school year; bodies without documents are left out', async () => {
    const portal = await readFiles({ 'van-ban/a.md': files.a, 'van-ban/c.md': files.c });
    expect(documentLevels(portal).map(({ id, count }) => [id, count])).toEqual([
      ['so', 1],
      ['truong', 1],
    ]);
    expect(documentYears(portal).map(({ year, items }) => [year, items.length])).toEqual([['2025-2026', 2]]);
  });

  it('stands in other orders on plain pages of fifty; an empty one nowhere', async () => {
    const portalOf = (count: number) =>
      readFiles(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `van-ban/vb-${index}.md`,
            document({ soHieu: `${count - index}/QĐ-THHG`, title: `Việc số ${index}` }),
          ]),
        ),
      );
    const addressesOf = async (count: number) =>
      sortedRegisters(await portalOf(count)).map(({ pages }) => pages.map(({ address }) => address));
    expect(await addressesOf(0)).toEqual([]);
    expect(await addressesOf(50)).toEqual([
      ['/van-ban/xep/so-hieu/'],
      ['/van-ban/xep/trich-yeu/'],
      ['/van-ban/xep/cu-truoc/'],
    ]);
    expect((await addressesOf(51))[0]).toEqual(['/van-ban/xep/so-hieu/', '/van-ban/xep/so-hieu/trang/2/']);
    const [byNumber, bySubject] = sortedRegisters(await portalOf(51));
    expect(byNumber?.pages[0]?.items[1]?.data.soHieu).toBe('2/QĐ-THHG');
    expect(byNumber?.pages[1]?.items.map(({ data }) => data.soHieu)).toEqual(['51/QĐ-THHG']);
    expect(bySubject?.pages[0]?.items[2]?.data.title).toBe('Việc số 2');
  });

  it.each([
    ['moi-truoc', ['descending', undefined], 'ngày ban hành ↓', '/van-ban/xep/cu-truoc/'],
    ['cu-truoc', ['ascending', undefined], 'ngày ban hành ↑', '/van-ban/'],
    ['so-hieu', ['ascending', undefined], 'Số hiệu ↑', '/van-ban/'],
    ['trich-yeu', [undefined, 'ascending'], 'Trích yếu ↑', '/van-ban/'],
    ['moi-dang', [undefined, undefined], undefined, '/van-ban/'],
  ] as const)('says in the head that it is sorted, and by what: %s', async (order, sorts, shown, byDay) => {
    const head = `<table>${sortableHead(order).html}</table>`;
    const columns = find(head, 'th').map(({ properties }) => properties['ariaSort']);
    expect(columns).toEqual([...sorts, undefined]);
    const links = find(head, 'a');
    expect(links.map(({ properties }) => properties['href'])).toEqual([
      '/van-ban/xep/so-hieu/',
      byDay,
      '/van-ban/xep/trich-yeu/',
    ]);
    const current = links.filter(({ properties }) => properties['ariaCurrent'] === 'true').map(wordsOf);
    expect(current).toEqual(shown === undefined ? [] : [shown]);
  });

  it('shows words as words, whatever they are', async () => {
    const rows = await rowsOf({ a: document({ title: `'<img src=x onerror="alert(1)">'` }) }, '2026-01-01');
    const markup = Object.values(rows)
      .map((row) => rowMarkup(row).html)
      .join('');
    expect(find(markup, 'img')).toEqual([]);
    expect(find(`<table>${markup}</table>`, 'a').map(wordsOf)).toEqual(['<img src=x onerror="alert(1)">']);
  });
});

import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/domain/calendar.ts';
import type { FactName } from '../../../src/domain/facts.ts';
import { readPortal } from '../../../src/facts/read-portal.ts';
import { openScanner } from '../../../src/facts/text/scan-text.ts';
import { folderWith, postFile } from '../../support/portal.ts';

const scannerFor = (...needs: readonly FactName[]) => openScanner(new Set(needs));
const text = 'Gọi 0912345678 nghành';
const page = { type: 'tin-tuc', data: { date: '2025-10-01' } };

describe('a scanner', () => {
  it('is none where nobody needs one', async () => expect(await scannerFor('posts')).toBeUndefined());
  it('looks only for what is needed', async () => {
    const personal = (await scannerFor('personalData'))?.scanPage(page, text, 1);
    expect([personal?.personalData.length, personal?.misspellings.length]).toEqual([1, 0]);
    const spelling = (await scannerFor('misspellings'))?.scanPage(page, text, 1);
    expect([spelling?.personalData.length, spelling?.misspellings.length]).toEqual([0, 1]);
  });
  it('has another name for each need, so that what was found is known by it', async () => {
    const names = await Promise.all(
      [
        scannerFor('personalData'),
        scannerFor('misspellings'),
        scannerFor('personalData', 'misspellings'),
      ].map(async (each) => (await each)?.idFor(page)),
    );
    expect(new Set(names).size).toBe(3);
  });
  it('judges spelling only of the types in its scope, from their first day on', async () => {
    const scope = { types: new Set(['tin-tuc']), from: '2025-10-01' as LocalDate };
    const scanner = await openScanner(new Set(['misspellings'] as const), scope);
    const found = (type: string, date: string) =>
      scanner?.scanPage({ type, data: { date } }, text, 1).misspellings.length;
    expect(found('tin-tuc', '2025-10-01')).toBe(1);
    expect(found('tin-tuc', '2025-09-30')).toBe(0);
    expect(found('hoc-lieu', '2025-10-01')).toBe(0);
    expect(scanner?.scanPage({ type: 'tin-tuc', data: {} }, text, 1).misspellings).toHaveLength(1);
  });
});

it.each([
  ['letters', 'x'],
  ['digits', '0'],
  ['braces', '{'],
  ['capitals', 'Ă'],
  ['nine digits each', '012345678 '],
  ['names', 'Nguyễn Văn An '],
  ['dividers', '|-'],
])('reads a long line of %s in time that grows with its length', async (_, text) => {
  const scanner = await scannerFor('personalData', 'misspellings');
  const scan = (length: number) => scanner?.scanPage(page, text.repeat(length / text.length), 1);
  expect(scan(300_000)?.by).toBe(scanner?.idFor(page));
});

describe('facts of a portal', () => {
  const contentDir = folderWith({
    'tin-tuc/a.md': postFile(text),
    'tin-tuc/b.md': postFile(text, { draft: 'true' }),
  });
  const places = { contentDir, publicDir: folderWith({}), cacheDir: folderWith({}), needsHtml: false };
  const read = async (...needs: readonly FactName[]) =>
    (await readPortal({ ...places, plan: () => ({ postImageLimitPx: undefined, needs: new Set(needs) }) }))
      .facts;

  it('tell page, section and place, and leave drafts out', async () => {
    const { personalData, misspellings } = await read('personalData', 'misspellings');
    const at = { path: 'content/tin-tuc/a.md', line: 6 };
    expect(personalData).toMatchObject([{ kind: 'phone', section: 'tin-tuc', at: { ...at, column: 5 } }]);
    expect(misspellings).toMatchObject([{ word: 'nghành', section: 'tin-tuc', at: { ...at, column: 16 } }]);
  });
  it('are the same from what is kept', async () => {
    const first = await read('personalData', 'misspellings');
    expect(await read('personalData', 'misspellings')).toEqual(first);
  });
  it('are looked for again where something else is needed than was kept', async () => {
    await read('personalData');
    expect((await read('personalData', 'misspellings')).misspellings).toHaveLength(1);
  });
  it('on spelling are unknown where nobody looked', async () => {
    expect((await read('personalData')).misspellings).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { shortHash } from '../../../src/facts/entries/classify.ts';
import type { Portal } from '../../../src/facts/portal.ts';
import { type Files, page, postFile, readFiles } from '../../support/portal.ts';

const addressesOf = ({ entries }: Portal) =>
  Object.fromEntries(
    [...entries['tin-tuc'], ...entries['thong-bao']].map(({ path, address }) => [path, address]),
  );
const on = (date: string, more: Readonly<Record<string, string>> = {}) => postFile('', { date, ...more });

describe('two pages that ask for one address', () => {
  const early = 'tin-tuc/2026/khai-giang.md';
  const late = 'tin-tuc/2025/khai-giang.md';
  const files: Files = { [late]: on('2025-09-06'), [early]: on('2025-09-05') };

  it('get different ones; the one with the earlier date keeps the plain one', async () => {
    expect(addressesOf(await readFiles(files))).toEqual({
      [`content/${early}`]: '/tin-tuc/khai-giang/',
      [`content/${late}`]: `/tin-tuc/khai-giang-${shortHash(late)}/`,
    });
  });
  it('are told about it, at the page that got another', async () => {
    const { warnings, problems } = await readFiles(files);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      { path: `content/${late}`, message: expect.stringMatching(/\/tin-tuc\/khai-giang\/ .*khai-giang\.md/) },
    ]);
  });
  it('of one day are told apart by their paths', async () => {
    const sameDay = { [early]: on('2025-09-05'), [late]: on('2025-09-05') };
    expect(addressesOf(await readFiles(sameDay))[`content/${late}`]).toBe('/tin-tuc/khai-giang/');
  });
  it('keep their addresses when a third one comes later', async () => {
    const before = addressesOf(await readFiles(files));
    const after = addressesOf(await readFiles({ ...files, 'tin-tuc/khai-giang.md': on('2026-01-01') }));
    expect(after).toMatchObject(before);
    expect(new Set(Object.values(after)).size).toBe(3);
  });
  it('may differ only in marks and case of their names', async () => {
    const addresses = addressesOf(
      await readFiles({ 'tin-tuc/Lễ hội.md': on('2025-09-06'), 'tin-tuc/le-hoi.md': on('2025-09-05') }),
    );
    expect(addresses['content/tin-tuc/le-hoi.md']).toBe('/tin-tuc/le-hoi/');
    expect(new Set(Object.values(addresses)).size).toBe(2);
  });
  it('do not meet where they are of different types', async () => {
    const portal = await readFiles({
      'tin-tuc/a.md': on('2025-09-05'),
      'thong-bao/a.md': page({ title: 'A', date: '2025-09-05' }),
    });
    expect(addressesOf(portal)).toEqual({
      'content/tin-tuc/a.md': '/tin-tuc/a/',
      'content/thong-bao/a.md': '/thong-bao/a/',
    });
    expect(portal.warnings).toEqual([]);
  });
});

describe('addresses of lists are kept free', () => {
  it.each(['chuyen-mon', 'tin-khac', 'trang', '2025'])('/tin-tuc/%s/', async (name) => {
    const portal = await readFiles({ [`tin-tuc/${name}.md`]: on('2025-09-05') });
    expect(addressesOf(portal)[`content/tin-tuc/${name}.md`]).toMatch(
      new RegExp(`^/tin-tuc/${name}-[a-z0-9]{4}/$`),
    );
    expect(portal.warnings).toMatchObject([{ message: expect.stringContaining('dành cho trang danh sách') }]);
  });
  it('and no others', async () => {
    const names = ['20255', 'constructor', 'trang-trai', 'chuyen-mon-2'];
    const portal = await readFiles(
      Object.fromEntries(names.map((name) => [`tin-tuc/${name}.md`, on('2025-09-05')])),
    );
    expect(Object.values(addressesOf(portal)).sort()).toEqual(
      names.map((name) => `/tin-tuc/${name}/`).sort(),
    );
  });
});

describe('a page that has moved', () => {
  const moved = (to: string) => on('2025-09-05', { redirectFrom: `[${to}]` });
  it('keeps its old address as a redirect', async () => {
    const { redirects, warnings } = await readFiles({ 'tin-tuc/moi.md': moved('/tin-tuc/cu/, /tin-cu/1') });
    expect([...redirects]).toEqual([
      ['/tin-tuc/cu/', '/tin-tuc/moi/'],
      ['/tin-cu/1/', '/tin-tuc/moi/'],
    ]);
    expect(warnings).toEqual([]);
  });
  it('does not take an address that another page has now', async () => {
    const { redirects, warnings } = await readFiles({
      'tin-tuc/moi.md': moved('/tin-tuc/cu/'),
      'tin-tuc/cu.md': on('2025-09-05'),
    });
    expect([...redirects]).toEqual([]);
    expect(warnings).toMatchObject([
      { path: 'content/tin-tuc/moi.md', message: expect.stringContaining('/tin-tuc/cu/') },
    ]);
  });
  it('shares no old address with a second page', async () => {
    const { redirects, warnings } = await readFiles({
      'tin-tuc/a.md': moved('/cu/'),
      'tin-tuc/b.md': moved('/cu/'),
    });
    expect([...redirects]).toEqual([['/cu/', '/tin-tuc/a/']]);
    expect(warnings).toMatchObject([{ path: 'content/tin-tuc/b.md' }]);
  });
  it('may still be linked to by its old address, with or without the last slash', async () => {
    const { facts } = await readFiles({
      'tin-tuc/moi.md': moved('/tin-tuc/cu'),
      'tin-tuc/khac.md': postFile('[a](/tin-tuc/cu/) [b](/tin-tuc/cu)'),
    });
    expect(facts.references.map(({ fault }) => fault)).toEqual([undefined, undefined]);
  });
});

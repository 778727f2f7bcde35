import { expect, it } from 'vitest';
import { readPortal } from '../../src/facts/read-portal.ts';
import { folderWith, page } from '../support/portal.ts';
import { zipOf } from '../support/zip.ts';

const lesson = page(
  { title: 'Phép cộng', kind: 'e-learning', author: 'mai', date: '2025-10-01', package: 'goi.zip' },
  '',
);
const read = (zip: Uint8Array | string, needsHtml = false) =>
  readPortal({
    contentDir: folderWith({ 'hoc-lieu/a.md': lesson, 'hoc-lieu/goi.zip': zip }),
    publicDir: folderWith({}),
    needsHtml,
    // No rule asks for packages.
    plan: () => ({ postImageLimitPx: undefined, needs: new Set(['entries']) }),
  });

it('tells of a lesson package that the site will not take, whatever the rules', async () => {
  expect((await read('no zip')).problems).toEqual([
    { path: 'content/hoc-lieu/a.md', message: expect.stringContaining('goi.zip không phải là tệp zip') },
  ]);
  expect((await read(zipOf({ 'index.html': '', 'chay.exe': '' }))).problems).toEqual([
    { path: 'content/hoc-lieu/a.md', message: expect.stringContaining('Flash') },
  ]);
});

it('says nothing of one that it takes, and leaves it to publishing while pages are made', async () => {
  expect((await read(zipOf({ 'index.html': '' }))).problems).toEqual([]);
  expect((await read('no zip', true)).problems).toEqual([]);
});

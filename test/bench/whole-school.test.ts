import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generatePortal, type PortalSize } from '../../scripts/bench/generate.ts';
import type { Portal } from '../../src/facts/portal.ts';
import { readPortal } from '../../src/facts/read-portal.ts';
import { contentsOf, differences, filesBelow } from '../support/folder.ts';

const size: PortalSize = { posts: 3, images: 0, lessons: 200, documents: 40, seed: 7 };
let folder: string;
let portal: Portal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bench-school-'));
  await generatePortal(join(folder, 'first'), size);
  await generatePortal(join(folder, 'again'), size);
  await generatePortal(join(folder, 'other'), { ...size, seed: 8 });
  await generatePortal(join(folder, 'posts'), { posts: 3, images: 0, seed: 7 });
  await generatePortal(join(folder, 'zero'), { ...size, lessons: 0, documents: 0 });
  portal = await readPortal({ contentDir: join(folder, 'first/content'), publicDir: join(folder, 'none') });
});
afterAll(() => rmSync(folder, { recursive: true }));

const changes = (one: string, other: string): string[] =>
  differences(contentsOf(join(folder, one)), contentsOf(join(folder, other)));

it('gives the same bytes for the same seed', () => {
  expect(changes('first', 'again')).toEqual([]);
});

it('gives other lessons and documents for another seed', () => {
  const parts = changes('first', 'other').map((path) => path.split('/')[1]);
  expect(new Set(parts)).toEqual(new Set(['hoc-lieu', 'lich-cong-tac', 'tin-tuc', 'to-chuc', 'van-ban']));
});

it('can be read without a problem or a warning', () => {
  expect([...portal.problems, ...portal.warnings]).toEqual([]);
});

it('has as many lessons and documents as asked for, with a PDF that each document names', () => {
  expect(portal.entries['hoc-lieu']).toHaveLength(200);
  const documents = portal.entries['van-ban'];
  expect(documents).toHaveLength(40);
  const published = documents.map((entry) => portal.file(entry, entry.data.file ?? '')?.extension);
  expect(new Set(published)).toEqual(new Set(['pdf']));
});

it('has only teachers of the school as authors of lessons', () => {
  const staff = new Set(portal.entries['to-chuc'].map(({ slug }) => slug));
  const strangers = portal.entries['hoc-lieu'].filter(({ data }) => !staff.has(data.author));
  expect(strangers).toEqual([]);
});

it('teaches only subjects that the grade has', () => {
  const subjects = portal.entries['truong'][0]?.data.subjects ?? {};
  const others = portal.entries['hoc-lieu'].filter(
    ({ data }) => !subjects[String(data.grade)]?.includes(data.subject ?? ''),
  );
  expect(others).toEqual([]);
});

it('has ten school years, the events of each, and thirty-six weekly calendars', () => {
  expect(portal.entries['nam-hoc'].map(({ slug }) => slug.slice(0, 4))).toEqual(
    Array.from({ length: 10 }, (_, index) => String(2016 + index)),
  );
  expect(portal.entries['su-kien']).toHaveLength(10);
  expect(portal.entries['lich-cong-tac']).toHaveLength(36);
});

it('leaves a school without lessons and documents as it is without these sizes', () => {
  expect(changes('posts', 'zero')).toEqual([]);
  const parts = filesBelow(join(folder, 'posts/content')).map((path) => path.split('/')[0]);
  expect(new Set(parts)).toEqual(new Set(['nam-hoc', 'tin-tuc', 'truong.yaml']));
});

it('gives the same posts with and without lessons', () => {
  expect(changes('first', 'posts').filter((path) => path.startsWith('content/tin-tuc/'))).toEqual([]);
});

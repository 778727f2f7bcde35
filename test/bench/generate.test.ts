import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateHugoProject, generatePortal } from '../../scripts/bench/generate.ts';

const size = { posts: 25, images: 22, seed: 7 };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  await generatePortal(join(folder, 'first'), size);
  await generatePortal(join(folder, 'again'), size);
  await generatePortal(join(folder, 'other'), { ...size, seed: 8 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (name: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (path) => [path.slice(join(folder, name).length + 1), readFileSync(path).toString('base64')] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

it('gives the same bytes for the same seed', () => {
  expect(filesOf('again')).toEqual(filesOf('first'));
});

it('gives other posts for another seed', () => {
  expect(filesOf('other')).not.toEqual(filesOf('first'));
});

it('writes as many posts and pictures as asked for', () => {
  const posts = [...filesOf('first').keys()].filter((path) => path.startsWith('content/tin-tuc/'));
  expect(posts.filter((path) => path.endsWith('/index.md'))).toHaveLength(25);
  expect(posts.filter((path) => /\/anh\.(?:jpg|png)$/.test(path))).toHaveLength(22);
});

it('makes every picture 500 to 600 pixels wide and what its name says', async () => {
  const pictures = [...filesOf('first').keys()].filter((path) => /anh\.(?:jpg|png)$/.test(path));
  const found = await Promise.all(pictures.map((path) => sharp(join(folder, 'first', path)).metadata()));
  expect(found.every(({ width }) => width >= 500 && width <= 600)).toBe(true);
  expect(found.map(({ format }) => format.replace('jpeg', 'jpg'))).toEqual(
    pictures.map((path) => path.slice(-3)),
  );
});

it('gives Hugo the same posts as the school without pictures', async () => {
  await generatePortal(join(folder, 'plain'), { ...size, images: 0 });
  await generateHugoProject(join(folder, 'hugo'), size);
  const hugo = filesOf('hugo');
  const posts = [...filesOf('plain')].filter(([path]) => path.endsWith('/index.md'));
  expect(posts.map(([path]) => hugo.get(path))).toEqual(posts.map(([, bytes]) => bytes));
});

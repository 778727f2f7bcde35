import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { liveSources } from '../../src/facts/live-sources.ts';
import { readPortal } from '../../src/facts/read-portal.ts';
import { folderWith, gif, postFile } from '../support/portal.ts';

const start = {
  'tin-tuc/a.md': postFile('![Cờ](co.gif) [b](b.md)'),
  'tin-tuc/b.md': postFile('Hai.', { title: 'Bài hai' }),
  'tin-tuc/co.gif': gif(600, 400),
  'hinh/x.txt': '',
};

/** What a reader that remembers knows after changes, and what one that reads everything does. */
async function afterChanges({ make, told }: Change) {
  const contentDir = folderWith(start);
  const publicDir = folderWith({});
  const sources = liveSources(contentDir, undefined);
  const usual = { contentDir, publicDir, needsHtml: false };
  await readPortal({ ...usual, sources });
  make(contentDir);
  for (const path of told) sources.forget(path);
  const [live, whole] = [await readPortal({ ...usual, sources }), await readPortal(usual)];
  return {
    live: { facts: live.facts, problems: live.problems, warnings: live.warnings },
    whole: { facts: whole.facts, problems: whole.problems, warnings: whole.warnings },
  };
}

const write = (folder: string, path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

interface Change {
  readonly of: string;
  readonly told: readonly string[];
  make(folder: string): void;
}

const page = (of: string, path: string, content: string | Uint8Array, told = [path]): Change => ({
  ...{ of, told },
  make: (folder) => write(folder, path, content),
});

it.each<Change>([
  { of: 'nothing', told: [], make: () => {} },
  page('a page', 'tin-tuc/a.md', postFile('Một.')),
  page('a page that cannot be read', 'tin-tuc/a.md', 'chữ'),
  page('a new page', 'tin-tuc/c.md', postFile('Ba.')),
  page('a picture', 'tin-tuc/co.gif', gif(700, 400)),
  page('a new folder', 'tin-tuc/x/index.md', postFile('Ba.'), ['tin-tuc/x']),
  page('what the system does not name', 'tin-tuc/a.md', postFile('Một.'), ['']),
  page('the internal area', 'noi-bo/a.md', postFile('Kín.'), ['noi-bo', 'noi-bo/a.md']),
  { of: 'a page that goes', told: ['tin-tuc/b.md'], make: (folder) => rmSync(join(folder, 'tin-tuc/b.md')) },
  {
    of: 'a folder that goes',
    told: ['tin-tuc'],
    make: (folder) => rmSync(join(folder, 'tin-tuc'), { recursive: true }),
  },
  {
    of: 'a name',
    told: ['tin-tuc/co.gif', 'tin-tuc/co2.gif'],
    make: (folder) => renameSync(join(folder, 'tin-tuc/co.gif'), join(folder, 'tin-tuc/co2.gif')),
  },
])('knows the same as one that reads everything after a change of $of', async (change) => {
  const { live, whole } = await afterChanges(change);
  expect(live).toEqual(whole);
});

it('keeps what it was not told of', async () => {
  const contentDir = folderWith(start);
  const sources = liveSources(contentDir, undefined);
  const usual = { contentDir, publicDir: folderWith({}), needsHtml: false, sources };
  const before = await readPortal(usual);
  write(contentDir, 'tin-tuc/a.md', 'chữ');
  expect((await readPortal(usual)).facts).toEqual(before.facts);
});

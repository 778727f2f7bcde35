import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guideFiles } from '../../scripts/guide-pictures/guide-files.ts';
import { guideFolder } from '../../scripts/guide-pictures/picture-folder.ts';
import { toSlug } from '../../src/domain/vietnamese.ts';
import { guideAddress } from '../../src/publish/guides/guide-links.ts';
import { readGuides } from '../../src/publish/guides/read-guides.ts';

const guides = guideFiles();
const withoutCode = (markdown: string) =>
  markdown.replace(/^[ \t]*(`{3,})[\s\S]*?^[ \t]*\1[ \t]*$/gm, '').replace(/`[^`\n]+`/g, '');
const links = guides.flatMap(({ path, markdown }) =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ path, target })),
);

it('every file that a guide links to is there', () => {
  const missing = links
    .filter(({ target }) => !/^(\w+:|#)/.test(target))
    .filter(
      ({ path, target }) =>
        !existsSync(join(guideFolder, path, '..', decodeURIComponent(target.replace(/#.*/, '')))),
    );
  expect(missing).toEqual([]);
});

it('every heading that a guide links to is there', async () => {
  const { guides: read } = await readGuides(guideFolder);
  const headings = new Map(read.map(({ address, body }) => [address, body.headings.map(({ id }) => id)]));
  const lost = links.filter(({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    if (anchor === undefined || /^\w+:/.test(target)) return false;
    const at = file === '' ? path : join(path, '..', file);
    return !headings.get(guideAddress(at))?.includes(`muc-${toSlug(decodeURIComponent(anchor))}`);
  });
  expect(lost).toEqual([]);
  expect(links.length).toBeGreaterThan(30);
});

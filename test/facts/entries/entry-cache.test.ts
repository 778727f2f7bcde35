import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPortal } from '../../../src/facts/read-portal.ts';
import { type Files, folderWith, gif, page, postFile } from '../../support/portal.ts';

const files: Files = {
  'tin-tuc/a.md': postFile('![Cô giáo](x.gif) [b](b.md) [c](khong-co.md)\n\nMột hai ba.', { cover: 'x.gif' }),
  'tin-tuc/b.md': postFile('<b>x</b> [a](a.md)', { category: 'thong-bao' }),
  'tin-tuc/x.gif': gif(499),
  'gioi-thieu/m.mdx': page({ title: 'A', updated: '2025-09-01' }, '<LuuY>[x](/tin-tuc/)</LuuY>'),
  'tin-tuc/hong.md': page({ title: 'A' }),
  'tin-tuc/chua-viet.md': postFile('Viết nội dung tin ở đây.'),
};

/** A portal that is judged again and again, with what is kept from the times before. */
function openPortal(content: Files) {
  const [contentDir, cacheDir, publicDir] = [folderWith(content), folderWith({}), folderWith({})];
  const judged = async (options: { cacheDir?: string }) => {
    const { facts, problems, warnings } = await readPortal({
      contentDir,
      publicDir,
      needsHtml: false,
      ...options,
    });
    return JSON.stringify({ facts, problems, warnings });
  };
  return {
    contentDir,
    again: () => judged({ cacheDir }),
    afresh: () => judged({}),
    shown: () => readPortal({ contentDir, publicDir, cacheDir, needsHtml: true }),
  };
}

describe('a portal read with what is kept', () => {
  it('gives the same facts, problems and warnings', async () => {
    const { again, afresh } = openPortal(files);
    const first = await again();
    expect(await again()).toBe(first);
    expect(await afresh()).toBe(first);
  });

  it.each<[string, Files]>([
    ['a changed body', { 'tin-tuc/a.md': postFile('[c](khong-co-nua.md)') }],
    ['changed fields', { 'tin-tuc/b.md': postFile('', { category: 'tin-khac', date: '2025-10-01' }) }],
    ['a new file that a link named in vain', { 'tin-tuc/khong-co.md': postFile() }],
    ['another picture of the same name', { 'tin-tuc/x.gif': gif(600) }],
    ['a page that is written now', { 'tin-tuc/chua-viet.md': postFile('Đã viết.') }],
    ['a page that is no longer broken', { 'tin-tuc/hong.md': postFile() }],
    ['a page that is broken now', { 'tin-tuc/a.md': 'hỏng' }],
    ['a draft', { 'tin-tuc/b.md': postFile('', { draft: 'true' }) }],
  ])('sees %s', async (_, changes) => {
    const { again, afresh, contentDir } = openPortal(files);
    const before = await again();
    for (const [path, content] of Object.entries(changes)) writeFileSync(join(contentDir, path), content);
    const after = await again();
    expect(after).not.toBe(before);
    expect(after).toBe(await afresh());
  });

  it('sees a file that is gone', async () => {
    const { again, afresh, contentDir } = openPortal(files);
    await again();
    rmSync(join(contentDir, 'tin-tuc/b.md'));
    expect(await again()).toBe(await afresh());
  });

  it('still has every word where the pages are shown', async () => {
    const { again, shown } = openPortal(files);
    await again();
    const { entries } = await shown();
    expect(entries['tin-tuc'][0]?.body?.html).toContain('Một hai ba.');
  });
});

describe('the same facts come from pages that are shown and from pages that are only judged', () => {
  it.each([
    ['plain', 'Một\n\n![Cô](<ảnh không có.jpg>) [a](a.md)'],
    ['with a table and a sign', '| A & B |\n|---|\n| 1 |\n\n![Cô](<ảnh không có.jpg>)\n\n[a](kế-hoạch.pdf)'],
    ['with HTML', '<b>x</b>\n\n![Cô](<ảnh không có.jpg>)\n\n[a](kế-hoạch.pdf)'],
    ['with a footnote', 'Một[^1] [a](một.md)\n\n[^1]: [b](hai.md)\n\n[c](ba.md)'],
    [
      'with a footnote, a table and a sign',
      '| A & B |\n|---|\n\nMột[^1] [a](một.md)\n\n[^1]: [b](hai.md)\n\n[c](ba.md)',
    ],
    ['with code and a sign', '`[x](y.md)` < ![Cô](thiếu.jpg)'],
  ])('%s', async (_, body) => {
    const { again, afresh, shown } = openPortal({ ...files, 'tin-tuc/a.md': postFile(body) });
    const told = JSON.parse(JSON.stringify((await shown()).facts));
    expect((JSON.parse(await again()) as { facts: unknown }).facts).toEqual(told);
    expect((JSON.parse(await again()) as { facts: unknown }).facts).toEqual(told);
    expect((JSON.parse(await afresh()) as { facts: unknown }).facts).toEqual(told);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { stampOfFile } from '../../../src/facts/evidence/content-stamp.ts';
import { readLocked } from '../../../src/facts/evidence/read-locked.ts';
import { listFiles } from '../../../src/facts/files/list-files.ts';
import { type Files, folderWith, page, readFiles } from '../../support/portal.ts';

const text = page({ title: 'Thu chi', duty: 'tt-09-2024/5', date: '2025-10-01' }, 'Nội dung.\n');
const stamp = stampOfFile(`${folderWith({ 'a.md': text })}/a.md`) ?? '';
const lineOf = (slug: string, its = stamp) => `2025-10-01 ${its} content/cong-khai/2025-2026/${slug}.md\n`;

function read(files: Files) {
  const folder = folderWith(files);
  const problems: Problem[] = [];
  const locked = readLocked(folder, listFiles(folder), (problem) => problems.push(problem));
  return { locked, problems };
}

describe('the record of disclosures, beside what stands there now', () => {
  it('is unknown where there is none', () =>
    expect(read({ 'cong-khai/2025-2026/a.md': text })).toEqual({ locked: undefined, problems: [] }));
  it('is empty where nothing was recorded yet', () =>
    expect(read({ 'cong-khai.lock': '# Sổ\n' })).toEqual({ locked: [], problems: [] }));

  it('tells the stamp that a page has now', () => {
    const { locked } = read({ 'cong-khai.lock': lineOf('a'), 'cong-khai/2025-2026/a.md': text });
    expect(locked).toEqual([
      { path: 'content/cong-khai/2025-2026/a.md', first: '2025-10-01', stamp, now: stamp },
    ]);
  });
  it('tells another stamp where the page was changed', () => {
    const { locked } = read({ 'cong-khai.lock': lineOf('a'), 'cong-khai/2025-2026/a.md': `${text}Thêm.` });
    expect(locked?.[0]?.now).toMatch(/^[0-9a-f]{16}$/);
    expect(locked?.[0]?.now).not.toBe(stamp);
  });
  it('does not mind the line ends of another system', () => {
    const { locked } = read({
      'cong-khai.lock': lineOf('a'),
      'cong-khai/2025-2026/a.md': text.replaceAll('\n', '\r\n'),
    });
    expect(locked?.[0]?.now).toBe(stamp);
  });
  it('tells nothing of a page that is gone', () => {
    const { locked } = read({ 'cong-khai.lock': lineOf('a'), 'cong-khai/2025-2026/b.md': `${text}Khác.` });
    expect(locked).toEqual([{ path: 'content/cong-khai/2025-2026/a.md', first: '2025-10-01', stamp }]);
  });
  it('finds where a page was moved to, also once its new place is recorded', () => {
    const moved = { 'cong-khai/2024-2025/b.md': text };
    const record = lineOf('a');
    const newLine = `2025-10-01 ${stamp} content/cong-khai/2024-2025/b.md\n`;
    for (const lock of [record, newLine + record])
      expect(read({ 'cong-khai.lock': lock, ...moved }).locked?.at(-1)).toMatchObject({
        path: 'content/cong-khai/2025-2026/a.md',
        movedTo: 'content/cong-khai/2024-2025/b.md',
      });
  });
  it('does not take a file elsewhere for it', () => {
    const { locked } = read({ 'cong-khai.lock': lineOf('a'), 'van-ban/a.md': text });
    expect(locked?.[0]).not.toHaveProperty('movedTo');
  });
  it('tells of a record that cannot be read, and goes on', () => {
    const { locked, problems } = read({ 'cong-khai.lock/nham.txt': '' });
    expect(locked).toBeUndefined();
    expect(problems).toMatchObject([{ path: 'content/cong-khai.lock' }]);
  });
});

it('a damaged record is a problem of the portal, with its place; the rest is read', async () => {
  const { problems, facts, entries } = await readFiles({
    'cong-khai.lock': `# Sổ\n${lineOf('a')}=======\n`,
    'cong-khai/2025-2026/a.md': text,
  });
  expect(problems).toMatchObject([
    { path: 'content/cong-khai.lock', line: 3, message: expect.stringContaining('git') },
  ]);
  expect(facts.locked).toHaveLength(1);
  expect(entries['cong-khai']).toHaveLength(1);
});

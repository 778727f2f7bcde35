import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { type Files, folderWith, page } from '../support/portal.ts';

const disclosure = (date: string, fields = {}) =>
  page({ title: 'Thu chi', duty: 'tt-09-2024/5', date, ...fields });
const record = (folder: string) => runCli(['record', '--content', folder]);
const lockOf = (folder: string) => readFileSync(join(folder, 'cong-khai.lock'), 'utf8');
const pathsIn = (lock: string) =>
  lock
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.slice(28));

const two: Files = {
  'cong-khai/2025-2026/thu-chi.md': disclosure('2026-03-16'),
  'cong-khai/2025-2026/doi-ngu/index.md': disclosure('2025-09-15'),
  'cong-khai/2025-2026/nhap.md': disclosure('2025-09-15', { draft: 'true' }),
};

describe('npm run record', () => {
  it('writes down every disclosure with its day, and says which; a draft is none', async () => {
    const folder = folderWith(two);
    const { status, stdout } = await record(folder);
    expect(status).toBe(0);
    for (const word of ['2 trang', '16/03/2026', 'thu-chi.md', '15/09/2025']) expect(stdout).toContain(word);
    expect(pathsIn(lockOf(folder))).toEqual([
      'content/cong-khai/2025-2026/doi-ngu/index.md',
      'content/cong-khai/2025-2026/thu-chi.md',
    ]);
    expect(lockOf(folder)).toMatch(/^2026-03-16 [0-9a-f]{16} content\/cong-khai\/2025-2026\/thu-chi\.md$/m);
    expect(readdirSync(folder).sort()).toEqual(['cong-khai', 'cong-khai.lock']);
  });

  it('adds nothing twice, and takes nothing out', async () => {
    const folder = folderWith(two);
    await record(folder);
    const before = lockOf(folder);
    const again = await record(folder);
    expect([again.status, lockOf(folder)]).toEqual([0, before]);
    expect(again.stdout).toContain('Không có trang công khai mới');

    rmSync(join(folder, 'cong-khai/2025-2026/thu-chi.md'));
    writeFileSync(join(folder, 'cong-khai/2025-2026/moi.md'), disclosure('2026-04-01'));
    await record(folder);
    expect(pathsIn(lockOf(folder))).toHaveLength(3);
    expect(lockOf(folder)).toContain(before.split('\n').find((line) => line.includes('thu-chi')));
  });

  it('leaves a damaged record as it is, and tells the place', async () => {
    const damaged = '2025-10-01 xyz content/cong-khai/a.md\n';
    const folder = folderWith({ ...two, 'cong-khai.lock': damaged });
    const { status, stderr } = await record(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('content/cong-khai.lock:1');
    expect(lockOf(folder)).toBe(damaged);
  });

  it('tells of disclosures that cannot be read, and records the others', async () => {
    const folder = folderWith({ ...two, 'cong-khai/2025-2026/hong.md': 'Không có phần thông tin.' });
    const { status, stderr } = await record(folder);
    expect(status).toBe(2);
    expect(stderr).toContain('content/cong-khai/2025-2026/hong.md');
    expect(pathsIn(lockOf(folder))).toHaveLength(2);
  });

  it('writes nothing where nothing was disclosed', async () => {
    const folder = folderWith({});
    const { status, stdout } = await record(folder);
    expect([status, existsSync(join(folder, 'cong-khai.lock'))]).toEqual([0, false]);
    expect(stdout).toContain('Chưa có trang công khai nào');
  });

  it('says so where there is no such folder', async () => {
    const { status, stderr } = await record('/khong/co');
    expect(status).toBe(2);
    expect(stderr).toContain('"/khong/co"');
  });
});

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Contents, contentsOf, differences, filesBelow } from '../support/folder.ts';
import { postFile } from '../support/portal.ts';
import { build, builtSite, neededPost, schoolWith } from '../support/school.ts';

describe('a school whose new content breaks a rule', () => {
  let school: string;
  let before: Contents;
  beforeAll(async () => {
    school = schoolWith();
    before = contentsOf(await builtSite(school));
    renameSync(join(school, 'content', neededPost), join(school, 'bai-da-xoa.md'));
  });

  it('keeps its old site byte for byte, and the build ends with status 1', async () => {
    const { status, stdout, stderr } = await build(school);
    expect(status).toBe(1);
    expect(differences(before, contentsOf(join(school, 'dist')))).toEqual([]);
    expect(stdout).toContain('Chưa đạt');
    expect(stderr).toContain('giữ nguyên bản cũ');
  });

  it('leaves nothing beside the site', () => {
    expect(filesBelow(school).filter((path) => !/^(dist|content)\//.test(path))).toEqual(['bai-da-xoa.md']);
  });

  it('gets its site back where an earlier build was killed while exchanging it', async () => {
    renameSync(join(school, 'dist'), join(school, '.dist-cu'));
    expect((await build(school)).status).toBe(1);
    expect(existsSync(join(school, 'dist'))).toBe(true);
    expect(differences(before, contentsOf(join(school, 'dist')))).toEqual([]);
  });

  it('is published all the same with --no-gate, with status 0', async () => {
    const { status, stderr } = await build(school, ['--no-gate']);
    expect(status).toBe(0);
    expect(stderr).toContain('--no-gate');
    expect(differences(before, contentsOf(join(school, 'dist')))).toContain('bao-cao-tuan-thu/index.html');
  });
});

describe('a school with a file that cannot be read', () => {
  it('keeps its old site byte for byte, and the build ends with status 2', async () => {
    const school = schoolWith();
    const before = contentsOf(await builtSite(school));
    const broken = schoolWith({ 'tin-tuc/10/hong.md': postFile('Bài.', { date: '2025-13-40' }) });
    renameSync(join(school, 'dist'), join(broken, 'dist'));
    const { status, stdout } = await build(broken);
    expect(status).toBe(2);
    expect(differences(before, contentsOf(join(broken, 'dist')))).toEqual([]);
    expect(stdout).toContain('content/tin-tuc/10/hong.md');
  });
});

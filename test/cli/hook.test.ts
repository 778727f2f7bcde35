import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { schoolWith } from '../support/school.ts';

const identity = ['-c', 'user.name=Mai', '-c', 'user.email=mai@example.edu.vn'];

/** Runs git as a school would, with nothing of this machine's settings. */
function git(school: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: school,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: school, GIT_CONFIG_NOSYSTEM: '1' },
  });
  return { status, said: stdout + stderr };
}

/** A school under git, all of it committed. */
function repository(): string {
  const school = schoolWith();
  git(school, 'init', '-q');
  git(school, 'add', '.');
  git(school, 'commit', '-qm', 'Đầu tiên');
  return school;
}

const hook = (school: string, ...options: string[]) =>
  runCli(['cai-hook', '--content', join(school, 'content'), ...options], { cwd: school });

async function withHook(): Promise<string> {
  const school = repository();
  expect((await hook(school)).status).toBe(0);
  return school;
}

function write(school: string, file: string, content: string | Buffer): void {
  mkdirSync(join(school, 'content', file, '..'), { recursive: true });
  writeFileSync(join(school, 'content', file), content);
}

const read = (school: string, file: string) => readFileSync(join(school, 'content', file), 'utf8');
const committed = (school: string, file: string) =>
  execFileSync('git', ['show', `HEAD:content/${file}`], { cwd: school, encoding: 'utf8' });

const file = 'tin-tuc/10/tin-thu.md';
const good = '---\ntitle: Tin thử\ndate: 2025-10-20\ncategory: tin-khac\n---\n\nTin có nội dung.\n';
const bad = good.replace('tin-khac', 'tin-gi-day');

describe('the hook', () => {
  it('lets a commit of a good post pass, in the time that a person waits', async () => {
    const school = await withHook();
    write(school, file, good);
    git(school, 'add', '.');
    expect(git(school, 'commit', '-qm', 'Tin')).toEqual({ status: 0, said: '' });
    expect(committed(school, file)).toBe(good);
  });

  it('refuses a post that cannot be read or breaks a rule, and says why', async () => {
    const school = await withHook();
    write(school, file, bad);
    git(school, 'add', '.');
    const { status, said } = git(school, 'commit', '-qm', 'Tin');
    expect(status).toBe(1);
    expect(said).toContain('Chưa lưu vào git (commit): còn 1 chỗ chưa đạt');
    expect(said).toContain(`content/${file}:4:11`);
    write(school, file, `${good}\n![Lá cờ trước cổng trường](khong-co.jpg)\n`);
    git(school, 'add', '.');
    expect(git(school, 'commit', '-qm', 'Tin').said).toContain('Không có tệp "khong-co.jpg"');
  });

  it('says nothing of files that are not staged', async () => {
    const school = await withHook();
    write(school, file, bad);
    write(school, 'tin-tuc/10/tin-khac.md', good);
    git(school, 'add', 'content/tin-tuc/10/tin-khac.md');
    expect(git(school, 'commit', '-qm', 'Tin').status).toBe(0);
    expect(read(school, file)).toBe(bad);
  });

  it('repairs a file that is staged whole, and commits the repaired one', async () => {
    const school = await withHook();
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#c04030' } });
    write(school, 'tin-tuc/10/tin-thu/anh.jpg', await picture.jpeg().toBuffer());
    const page = `${good}\n![Lá cờ trước cổng trường](anh.jpg)\n`;
    write(school, 'tin-tuc/10/tin-thu/index.md', page.replaceAll('\n', '\r\n'));
    git(school, 'add', '.');
    const { status, said } = git(school, 'commit', '-qm', 'Tin');
    expect([status, said]).toEqual([0, expect.stringContaining('thu nhỏ từ 900 px còn 600 px')]);
    expect(committed(school, 'tin-tuc/10/tin-thu/index.md')).toBe(page);
    expect(git(school, 'status', '--porcelain').said).toBe('');
  });

  it('only checks a file that was changed again since: neither text is touched', async () => {
    const school = await withHook();
    const staged = good.replaceAll('\n', '\r\n');
    const later = `${staged}Đang viết dở [\r\n`;
    write(school, file, staged);
    git(school, 'add', '.');
    write(school, file, later);
    expect(git(school, 'commit', '-qm', 'Tin').status).toBe(0);
    expect(read(school, file)).toBe(later);
    expect(committed(school, file)).toBe(staged);
  });

  it('judges the staged text, not that on the disk', async () => {
    const school = await withHook();
    write(school, file, bad);
    git(school, 'add', '.');
    write(school, file, good);
    expect(git(school, 'commit', '-qm', 'Tin').said).toContain('tin-gi-day');
    git(school, 'add', '.');
    write(school, file, bad);
    expect(git(school, 'commit', '-qm', 'Tin').status).toBe(0);
    expect(read(school, file)).toBe(bad);
  });

  it('misses a picture that the post shows and the commit does not have', async () => {
    const school = await withHook();
    const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: '#c04030' } });
    write(school, 'tin-tuc/10/co.jpg', await picture.jpeg().toBuffer());
    write(school, file, `${good}\n![Lá cờ trước cổng trường](co.jpg)\n`);
    git(school, 'add', `content/${file}`);
    expect(git(school, 'commit', '-qm', 'Tin').said).toContain('Không có tệp "co.jpg"');
    git(school, 'add', '.');
    expect(git(school, 'commit', '-qm', 'Tin').status).toBe(0);
  });

  it('has nothing to do with a commit outside the content', async () => {
    const school = await withHook();
    writeFileSync(join(school, 'ghi-chu.txt'), 'a\r\n');
    git(school, 'add', '.');
    expect(git(school, 'commit', '-qm', 'Ghi chú')).toEqual({ status: 0, said: '' });
  });
});

describe('cai-hook', () => {
  const usual = '.git/hooks/pre-commit';

  it('installs a hook that can run, again without harm, and takes it away', async () => {
    const school = await withHook();
    expect(statSync(join(school, usual)).mode & 0o111).not.toBe(0);
    const script = readFileSync(join(school, usual), 'utf8');
    await hook(school);
    expect(readFileSync(join(school, usual), 'utf8')).toBe(script);
    expect((await hook(school, '--go-bo')).stdout).toContain('Đã gỡ');
    expect(existsSync(join(school, usual))).toBe(false);
    expect((await hook(school, '--go-bo')).stdout).toContain('Chưa cài nên không có gì để gỡ');
  });

  it.each([[[]], [['--go-bo']]])("never touches another program's hook (%j)", async (options) => {
    const school = repository();
    const foreign = '#!/bin/sh\necho khac\n';
    mkdirSync(join(school, '.git/hooks'), { recursive: true });
    writeFileSync(join(school, usual), foreign);
    const { status, stderr } = await hook(school, ...options);
    expect([status, stderr]).toEqual([2, expect.stringContaining('chương trình khác')]);
    expect(readFileSync(join(school, usual), 'utf8')).toBe(foreign);
  });

  it('goes where core.hooksPath says', async () => {
    const school = repository();
    git(school, 'config', 'core.hooksPath', 'cac-hook');
    await hook(school);
    expect(existsSync(join(school, 'cac-hook/pre-commit'))).toBe(true);
    expect(existsSync(join(school, usual))).toBe(false);
    write(school, file, bad);
    git(school, 'add', '.');
    expect(git(school, 'commit', '-qm', 'Tin').said).toContain('Chưa lưu vào git (commit)');
  });

  it('says that there is no git', async () => {
    const { status, stderr } = await hook(schoolWith());
    expect([status, stderr]).toEqual([2, expect.stringContaining('git init')]);
  });
});

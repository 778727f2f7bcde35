import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../../src/facts/evidence/read-history.ts';
import { type Files, folderWith } from '../../support/portal.ts';

/** Enough lines for git to recognise a file by them. */
const text = (name: string) => Array.from({ length: 20 }, (_, i) => `Dòng ${i} của bài ${name}.\n`).join('');

/** A repository in which each commit has a day of its own. */
function repository(folder = folderWith({})) {
  const git = (when: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'commit.gpgSign=false', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...{ PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        ...{
          GIT_AUTHOR_NAME: 'A',
          GIT_AUTHOR_EMAIL: 'a@example.vn',
          GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
        },
        ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.vn', GIT_COMMITTER_DATE: when },
      },
    });
  const now = '2025-01-01T00:00:00Z';
  git(now, 'init', '-q', '-b', 'main');
  return {
    folder,
    run: (...args: readonly string[]) => git(now, ...args),
    at: git,
    /** Writes files and commits all there is. @param when Day, at noon in Vietnam, or a moment. */
    commit(when: string, files: Files = {}) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      const moment = when.length > 10 ? when : `${when}T12:00:00+07:00`;
      git(moment, 'add', '-A');
      git(moment, 'commit', '-q', '--allow-empty', '-m', 'x');
    },
    move: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
    history: (content = 'content') => readHistory(join(folder, content)),
    async seen(content = 'content') {
      return Object.fromEntries((await this.history(content))?.firstSeen ?? []);
    },
  };
}

/** A repository whose content begins with an import. */
function school() {
  const repo = repository();
  repo.commit('2025-09-01', { 'content/truong.yaml': 'name: A\n' });
  return repo;
}

beforeEach(() => vi.stubEnv('GIT_DIR', '/nowhere'));
afterEach(() => vi.unstubAllEnvs());

describe('the first day of a file', () => {
  it('is that of the commit that added it, not of a later change', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/tin-tuc/a.md': 'A\n' });
    repo.commit('2025-09-20', { 'content/tin-tuc/a.md': 'B\n' });
    expect(await repo.seen()).toEqual({
      'content/truong.yaml': '2025-09-01',
      'content/tin-tuc/a.md': '2025-09-05',
    });
  });

  it('is the day in Vietnam of the committer date', async () => {
    const repo = school();
    repo.commit('2025-09-05T16:59:59Z', { 'content/a.md': 'A\n' });
    repo.commit('2025-09-05T17:00:00Z', { 'content/b.md': 'B\n' });
    expect(await repo.seen()).toMatchObject({ 'content/a.md': '2025-09-05', 'content/b.md': '2025-09-06' });
  });

  it('stays when the file is renamed, edited at once, and renamed again', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a') });
    repo.move('content/a.md', 'content/b.md');
    repo.commit('2025-10-01', { 'content/b.md': `${text('a')}Thêm một dòng.\n` });
    repo.move('content/b.md', 'content/c.md');
    repo.commit('2025-11-01');
    expect(await repo.seen()).toMatchObject({ 'content/c.md': '2025-09-05' });
  });

  it('is not that of another file which went at the same time', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a') });
    rmSync(join(repo.folder, 'content/a.md'));
    repo.commit('2025-10-01', { 'content/b.md': 'Một bài khác hẳn.\n' });
    expect(await repo.seen()).toMatchObject({ 'content/b.md': '2025-10-01' });
  });

  it('stays when the file is removed and put back', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': 'A\n' });
    rmSync(join(repo.folder, 'content/a.md'));
    repo.commit('2025-10-01');
    repo.commit('2025-11-01', { 'content/a.md': 'A\n' });
    expect(await repo.seen()).toMatchObject({ 'content/a.md': '2025-09-05' });
  });

  it('is that of its own commit where a branch was merged later', async () => {
    const repo = school();
    repo.run('checkout', '-q', '-b', 'bai-moi');
    repo.commit('2025-09-05', { 'content/a.md': 'A\n' });
    repo.run('checkout', '-q', 'main');
    repo.commit('2025-09-08', { 'content/b.md': 'B\n' });
    repo.at('2025-10-01T12:00:00+07:00', 'merge', '-q', '-m', 'x', 'bai-moi');
    expect(await repo.seen()).toMatchObject({ 'content/a.md': '2025-09-05', 'content/b.md': '2025-09-08' });
  });

  it('is unknown for a file that is not committed', async () => {
    const repo = school();
    writeFileSync(join(repo.folder, 'content/nhap.md'), 'A\n');
    expect(await repo.seen()).toEqual({ 'content/truong.yaml': '2025-09-01' });
  });
});

describe('names of files', () => {
  it.each(['tin tức/bài "một".md', 'hai\ndòng.md', '\u0001A.md', 'A', 'R100'])(
    '%j is taken as it is',
    async (name) => {
      const repo = school();
      repo.commit('2025-09-05', { [`content/${name}`]: 'A\n', 'content/z.md': 'Z\n' });
      expect(await repo.seen()).toMatchObject({
        [`content/${name}`]: '2025-09-05',
        'content/z.md': '2025-09-05',
      });
    },
  );

  it('are NFC, however git has them', async () => {
    const repo = school();
    repo.commit('2025-09-05', { [`content/${'đại hội.md'.normalize('NFD')}`]: 'A\n' });
    expect(await repo.seen()).toHaveProperty(['content/đại hội.md'.normalize('NFC')], '2025-09-05');
  });
});

describe('the folder', () => {
  it('may lie deep in a bigger repository; nothing else of it counts', async () => {
    const repo = repository();
    repo.commit('2024-01-01', { 'README.md': 'A\n' });
    repo.commit('2025-09-01', { 'cac-truong/mot/noi-dung/a.md': 'A\n', 'cac-truong/hai/a.md': 'B\n' });
    repo.commit('2025-09-05', { 'cac-truong/mot/noi-dung/b.md': 'C\n' });
    expect(await repo.history('cac-truong/mot/noi-dung')).toEqual({
      from: '2025-09-02',
      firstSeen: new Map([
        ['content/a.md', '2025-09-01'],
        ['content/b.md', '2025-09-05'],
      ]),
    });
  });

  it('may be the repository itself', async () => {
    const repo = repository();
    repo.commit('2025-09-05', { 'tin-tuc/a.md': 'A\n' });
    expect(await repo.seen('.')).toEqual({ 'content/tin-tuc/a.md': '2025-09-05' });
  });
});

describe('a history speaks', () => {
  it('from the day after the first commit that touches the content', async () => {
    const repo = repository();
    repo.commit('2024-01-01', { 'README.md': 'A\n' });
    repo.commit('2025-09-30', { 'content/a.md': 'A\n' });
    repo.commit('2025-10-05', { 'content/b.md': 'B\n' });
    expect((await repo.history())?.from).toBe('2025-10-01');
  });

  it('from the day after the boundary of a shallow clone, and not of files older than that', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a') });
    repo.commit('2025-09-10', { 'content/b.md': 'B\n' });
    repo.move('content/a.md', 'content/c.md');
    repo.commit('2025-09-15', { 'content/d.md': 'D\n' });
    repo.run('branch', 'grafted');
    const clone = join(folderWith({}), 'ban-sao');
    repo.run('clone', '-q', '--depth', '2', `file://${repo.folder}`, clone);
    expect(await readHistory(join(clone, 'content'))).toEqual({
      from: '2025-09-11',
      firstSeen: new Map([['content/d.md', '2025-09-15']]),
    });
  });

  it('as a whole where a branch is called like a boundary', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': 'A\n' });
    repo.run('branch', 'grafted');
    expect((await repo.history())?.from).toBe('2025-09-02');
  });
});

describe('there is no history', () => {
  it('outside a repository, nor of a folder that does not exist', async () => {
    expect(await readHistory(folderWith({ 'a.md': 'A' }))).toBeUndefined();
    expect(await readHistory(join(school().folder, 'khong-co'))).toBeUndefined();
  });

  it('before the first commit, and before one that touches the content', async () => {
    const repo = repository(folderWith({ 'content/a.md': 'A\n' }));
    expect(await repo.history()).toBeUndefined();
    repo.run('commit', '-q', '--allow-empty', '-m', 'x');
    expect(await repo.history()).toBeUndefined();
  });

  it('where git is not installed', async () => {
    const repo = school();
    vi.stubEnv('PATH', folderWith({}));
    expect(await repo.history()).toBeUndefined();
  });

  it('in a repository that is damaged', async () => {
    const repo = school();
    rmSync(join(repo.folder, '.git/objects'), { recursive: true });
    expect(await repo.history()).toBeUndefined();
  });
});

/** A program that leaves a file when it runs. */
function trap() {
  const folder = folderWith({});
  const program = join(folder, 'bay');
  const trace = join(folder, 'da-chay');
  writeFileSync(program, `#!/bin/sh\necho x > '${trace}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, hasRun: () => existsSync(trace) };
}

describe('a repository cannot', () => {
  it('run programs of its choice', async () => {
    const { program, hasRun } = trap();
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a'), 'content/.gitattributes': '*.md diff=bay\n' });
    const signed = repo
      .run('cat-file', 'commit', 'HEAD')
      .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n');
    const path = join(folderWith({ commit: signed }), 'commit');
    repo.run('update-ref', 'HEAD', repo.run('hash-object', '-t', 'commit', '-w', path).trim());
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['gpg.program', program],
      ['diff.external', program],
      ['diff.bay.textconv', program],
      ['diff.bay.command', program],
      ['core.fsmonitor', program],
      ['core.pager', program],
    ] as const)
      repo.run('config', key, value);
    expect(await repo.seen()).toMatchObject({ 'content/a.md': '2025-09-05' });
    expect(hasRun()).toBe(false);
  });

  it('have missing objects fetched', async () => {
    const { program, hasRun } = trap();
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a') });
    repo.move('content/a.md', 'content/b.md');
    repo.commit('2025-10-01', { 'content/b.md': `${text('a')}Thêm.\n` });
    repo.run('config', 'uploadpack.allowFilter', 'true');
    const clone = join(folderWith({}), 'ban-sao');
    repo.run('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.folder}`, clone);
    repo.run('-C', clone, 'config', 'remote.origin.uploadpack', program);
    repo.run('-C', clone, 'config', 'protocol.file.allow', 'always');
    mkdirSync(join(clone, 'content'));
    await readHistory(join(clone, 'content'));
    expect(hasRun()).toBe(false);
  });

  it('bend the answer', async () => {
    const repo = school();
    repo.commit('2025-09-05', { 'content/a.md': text('a') });
    repo.move('content/a.md', 'content/b.md');
    repo.commit('2025-10-01');
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['log.follow', 'true'],
      ['diff.renames', 'false'],
      ['diff.relative', 'false'],
      ['format.pretty', 'oneline'],
      ['color.ui', 'always'],
      ['log.decorate', 'short'],
    ] as const)
      repo.run('config', key, value);
    expect(await repo.seen()).toEqual({
      'content/truong.yaml': '2025-09-01',
      'content/a.md': '2025-09-05',
      'content/b.md': '2025-09-05',
    });
  });
});

it.runIf(process.getuid?.() === 0)('a repository of another user is read', async () => {
  const repo = school();
  chownSync(repo.folder, 12345, 12345);
  chownSync(join(repo.folder, '.git'), 12345, 12345);
  expect(await repo.seen()).toEqual({ 'content/truong.yaml': '2025-09-01' });
});

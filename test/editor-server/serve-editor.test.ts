import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EditorServer, serveEditor } from '../../src/editor-server/serve-editor.ts';
import { folderWith, postFile } from '../support/portal.ts';

const token = 'ma-bi-mat';
const post = 'content/tin-tuc/a.md';
let root: string;
let server: EditorServer;

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', root, ...args])
    .toString('utf8')
    .trim();
const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.vn'];

beforeAll(async () => {
  root = folderWith({
    [post]: postFile('Một.'),
    'khac.txt': 'x',
    'goi/tep/a.js': 'let a',
    'cong/favicon.svg': '<svg/>',
  });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git(...identity, 'commit', '-qm', 'Bắt đầu');
  server = await serveEditor({
    ...{ contentDir: join(root, 'content'), root, token, port: 0, schoolName: 'Trường "Hoa" <Gạo>' },
    writer: { name: 'Nguyễn Thị Mai', email: 'mai@example.edu.vn' },
    bundle: { folder: join(root, 'goi'), script: 'tep/a.js', stylesheet: 'tep/a.css' },
    publicDir: join(root, 'cong'),
    config: async (origin) => ({ origin }),
    month: async (saved) => ({ title: [...saved].join(' '), items: [] }),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  git('checkout', '-q', '.');
});

const api = (path: string, init: RequestInit = {}, secret = token) =>
  fetch(`${server.origin}/api/v1${path}`, {
    ...init,
    headers: { authorization: `token ${secret}`, ...init.headers },
  });
const save = (...files: readonly object[]) =>
  api('/repos/truong/cong/contents', { method: 'POST', body: JSON.stringify({ message: 'Sửa bài', files }) });
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Status of a request with headers that `fetch` does not let a caller set. */
const statusWith = (headers: Readonly<Record<string, string>>, path = '/api/v1/user') =>
  new Promise<number | undefined>((resolve, reject) => {
    const all = { authorization: `token ${token}`, ...headers };
    request(`${server.origin}${path}`, { headers: all }, ({ statusCode }) => resolve(statusCode))
      .on('error', reject)
      .end();
  });

describe('who is answered', () => {
  it('its own page', async () => {
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ origin: server.origin, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('nobody without the token', async () => {
    expect((await api('/user', {}, 'khac')).status).toBe(401);
    expect((await fetch(`${server.origin}/api/v1/repos/truong/cong`)).status).toBe(401);
  });

  it('no other site, even with the token', async () => {
    expect(await statusWith({ origin: 'https://la.example' })).toBe(403);
    expect(await statusWith({ origin: 'null' })).toBe(403);
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusWith({ 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  it('no other name for this machine', async () => {
    const { port } = new URL(server.origin);
    expect(await statusWith({ host: `la.example:${port}` })).toBe(403);
    expect(await statusWith({ host: '127.0.0.1:1' })).toBe(403);
    expect(await statusWith({ host: `localhost:${port}` })).toBe(200);
  });
});

describe('the page', () => {
  it('says by itself what it may load, and names the school safely', async () => {
    const response = await fetch(`${server.origin}/quan-tri/`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).toContain('Trường &quot;Hoa&quot; &lt;Gạo&gt;');
  });

  it('serves nothing but its own files', async () => {
    expect((await fetch(`${server.origin}/quan-tri/tep/a.js`)).status).toBe(200);
    for (const path of ['/khac.txt', '/quan-tri/..%2fkhac.txt', '/quan-tri/khong-co.js', '/.git/config'])
      expect((await fetch(server.origin + path)).status).toBe(404);
  });
});

describe('a save', () => {
  it('is a commit by the teacher, of these files alone', async () => {
    writeFileSync(join(root, 'khac.txt'), 'y');
    git('add', 'khac.txt');
    const response = await save({ operation: 'update', path: post, content: base64(postFile('Hai.')) });
    expect(response.status).toBe(201);
    expect(git('show', '--name-only', '--format=%an <%ae> %s', 'HEAD').split('\n')).toEqual([
      'Nguyễn Thị Mai <mai@example.edu.vn> Sửa bài',
      '',
      post,
    ]);
    expect(git('diff', '--cached', '--name-only')).toBe('khac.txt');
    expect(((await (await api('/thang-nay')).json()) as { title: string }).title).toBe(post);
  });

  it('is refused outside the content folder, and then nothing of it is written', async () => {
    const before = git('rev-parse', 'HEAD');
    const response = await save(
      { operation: 'create', path: 'content/tin-tuc/moi.md', content: base64('x') },
      { operation: 'create', path: 'content/../ngoai.md', content: base64('x') },
    );
    expect(response.status).toBe(403);
    expect(existsSync(join(root, 'content/tin-tuc/moi.md'))).toBe(false);
    expect(git('rev-parse', 'HEAD')).toBe(before);
  });

  it('is refused where somebody else has changed the file meanwhile', async () => {
    const response = await save({
      operation: 'update',
      path: post,
      content: base64('x'),
      sha: '0'.repeat(40),
    });
    expect(response.status).toBe(409);
    const sha = git('hash-object', post);
    const again = await save({ operation: 'update', path: post, content: base64(postFile('Ba.')), sha });
    expect(again.status).toBe(201);
  });

  it('is taken back where a hook refuses it', async () => {
    const before = readFileSync(join(root, post), 'utf8');
    const hook = join(root, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "Bài chưa đạt." >&2\nexit 1\n', { mode: 0o755 });
    const response = await save({ operation: 'update', path: post, content: base64(postFile('Bốn.')) });
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Bài chưa đạt.');
    expect(readFileSync(join(root, post), 'utf8')).toBe(before);
    expect(git('diff', '--cached', '--name-only', '--', 'content')).toBe('');
  });

  it('takes along what lies beside a page and git does not know: pictures that came with an import', async () => {
    const folder = 'content/tin-tuc/nhap';
    mkdirSync(join(root, folder, 'goc'), { recursive: true });
    writeFileSync(join(root, folder, 'index.md'), postFile('Từ Word.'));
    writeFileSync(join(root, folder, 'goc/cay.jpg'), 'ảnh');
    writeFileSync(join(root, 'content/tin-tuc/khac.jpg'), 'ảnh của bài khác');
    const path = `${folder}/index.md`;
    const response = await save({ operation: 'update', path, content: base64(postFile('Đã sửa.')) });
    expect(response.status).toBe(201);
    expect(git('show', '--name-only', '--format=', 'HEAD').split('\n')).toEqual([
      `${folder}/goc/cay.jpg`,
      path,
    ]);
    expect(git('status', '--porcelain', '-uall', '--', 'content')).toBe('?? content/tin-tuc/khac.jpg');
    rmSync(join(root, 'content/tin-tuc/khac.jpg'));
    // Of a page that is removed, nothing is taken along.
    writeFileSync(join(root, folder, 'la.jpg'), 'ảnh');
    expect((await save({ operation: 'delete', path })).status).toBe(201);
    expect(git('show', '--name-only', '--format=', 'HEAD')).toBe(path);
    expect(git('status', '--porcelain', '-uall', '--', 'content')).toBe(`?? ${folder}/la.jpg`);
    rmSync(join(root, folder, 'la.jpg'));
  });

  it('removes a file', async () => {
    await save({ operation: 'create', path: 'content/tin-tuc/b.md', content: base64(postFile('B.')) });
    expect((await save({ operation: 'delete', path: 'content/tin-tuc/b.md' })).status).toBe(201);
    expect(existsSync(join(root, 'content/tin-tuc/b.md'))).toBe(false);
    expect(git('ls-files', 'content/tin-tuc/b.md')).toBe('');
  });
});

it('tells a new state when a file changes on disk', async () => {
  const state = async () =>
    ((await (await api('/repos/truong/cong/branches/main')).json()) as { commit: { id: string } }).commit.id;
  const first = await state();
  expect(await state()).toBe(first);
  writeFileSync(join(root, post), postFile('Sửa bằng tay.'));
  expect(await state()).not.toBe(first);
});

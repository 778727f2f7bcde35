import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../support/browser.ts';
import { editorForm } from '../support/editor/editor-form.ts';
import { type FakeForge, openFakeForge } from '../support/editor/fake-forge.ts';
import { builtSite, schoolFile, schoolWith } from '../support/school.ts';

const clientId = 'cong-truong-0a1b';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** As the guide tells a school to write it. */
const accessOf = (backend: string, server: string) => `editor:
  backend: ${backend}
  server: ${server}
  repository: truong/cong
  clientId: ${clientId}
`;

describe.each([
  { backend: 'forgejo', token: '/login/oauth/access_token', save: 'POST /api/v1/repos/truong/cong/contents' },
  {
    backend: 'gitlab',
    token: '/oauth/token',
    save: 'POST /api/v4/projects/truong%2Fcong/repository/commits',
  },
])('the editor on the site of a school that saves to $backend', ({ backend, token, save }) => {
  let forge: FakeForge;
  let site: FolderServer;
  let page: Page;
  let root: string;
  const strangers: string[] = [];
  const complaints: string[] = [];
  let received = 0;
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args]).toString('utf8');

  beforeAll(async () => {
    root = schoolWith();
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.vn', 'commit', '-qm', 'Bắt đầu');
    forge = await openFakeForge({ root, clientId, redirectUri: () => `${site.address}/quan-tri/` });
    const access = accessOf(backend, forge.origin);
    const built = await builtSite(schoolWith({ 'truong.yaml': `${schoolFile('truong.yaml')}${access}` }), [
      '--no-search',
    ]);
    site = await serveFolder(built, 0);
    // A browser whose language is English, as in many offices.
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 1000 } });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && ![site.address, forge.origin].includes(origin))
        strangers.push(request.url());
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    const wire = await context.newCDPSession(page);
    await wire.send('Network.enable');
    const own = new Set<string>();
    wire.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.url.startsWith(site.address)) own.add(requestId);
    });
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (own.has(requestId)) received += encodedDataLength;
    });
    await page.goto(`${site.address}/quan-tri/`);
  });
  const signInButton = () => page.getByRole('button', { name: /^Đăng nhập bằng (?!mã)/ });

  afterAll(async () => {
    await page?.context().close();
    await site?.close();
    await forge?.close();
  });

  it('signs a teacher in through a window of that host, by a code that is worth nothing to others', async () => {
    await signInButton().click();
    await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor();
    expect(forge.requests).toContain(`POST ${token}`);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('saves a post there as a commit', async () => {
    const form = editorForm(page);
    await form.startNew();
    await form.write('title', 'Ngày hội đọc sách đầu đông');
    await form.choose('category', 'Tin khác');
    await form.writeBody('Cả trường đọc sách.');
    await form.save();
    expect(forge.requests).toContain(save);
    const [saved = ''] = git('show', '--name-only', '--format=', 'HEAD').trim().split('\n');
    expect(saved).toMatch(/^content\/tin-tuc\/\d{4}-\d{2}\/ngay-hoi-doc-sach-dau-dong\/index\.md$/);
    expect(git('show', `HEAD:${saved}`)).toContain('author: Trần Thị Bích Đào');
  });

  it('came in less than 3 MB, and hardly sends anything the second time', async () => {
    console.log(`first load from the site: ${(received / 1e6).toFixed(2)} MB`);
    // Scripts alone are more; the font of the signs is there only once some are shown.
    expect(received).toBeGreaterThan(1_000_000);
    expect(received).toBeLessThan(3_000_000);
    received = 0;
    await page.reload();
    await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor();
    expect(received).toBeLessThan(200_000);
  });

  it('talks to its own site and that host alone', () => {
    expect(strangers).toEqual([]);
  });

  it('cannot send anything elsewhere, whatever runs in it', async () => {
    const sent = (target: string) =>
      page.evaluate(
        (address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => 'sent',
            () => 'refused',
          ),
        target,
      );
    const elsewhere = [`${forge.origin.replace(/\d+$/, '1')}/`, 'https://la.example.vn/'];
    for (const address of elsewhere) {
      expect(await sent(address)).toBe('refused');
      expect(complaints.filter((words) => words.includes(address))).not.toEqual([]);
    }
    expect(await sent(`${forge.origin}/api/v1/version`)).toBe('sent');
  });
});

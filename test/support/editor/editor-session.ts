import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { projectRoot } from '../portal.ts';

/** The editor's server over a school of its own, and a browser with its page open. */
export interface EditorSession {
  readonly page: Page;
  readonly contentDir: string;
  readonly origin: string;
  /** Addresses outside this machine that the browser asked for; must stay empty. */
  readonly strangers: readonly string[];
  /** Bytes that came over the wire until now. */
  received(): number;
  git(...args: readonly string[]): string;
  close(): Promise<void>;
}

/** Starts `soan-bai` over a copy of a content folder of the project, committed to git, and opens what it prints. */
export async function openEditor(content: string): Promise<EditorSession> {
  const root = mkdtempSync(join(tmpdir(), 'soan-bai-'));
  const contentDir = join(root, 'content');
  cpSync(join(projectRoot, content), contentDir, { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args]).toString('utf8');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=Nhà trường', '-c', 'user.email=truong@example.edu.vn', 'commit', '-qm', 'Bắt đầu');
  const server = startServer(contentDir);
  const address = await printedAddress(server);
  const browser = await launchBrowser();
  const { page, strangers, received } = await openPage(browser, address);
  return {
    ...{ page, contentDir, strangers, received, git, origin: new URL(address).origin },
    async close() {
      await browser.close();
      server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function startServer(contentDir: string): ChildProcess {
  const writer = ['--ten', 'Phạm Thị Thu Sương', '--thu', 'suong@example.edu.vn'];
  const args = ['src/cli/main.ts', 'soan-bai', '--content', contentDir, '--port', '0', ...writer];
  return spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (part: Buffer) => {
      told += part.toString('utf8');
      const [address] = /http:\/\/\S+/.exec(told) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(`soan-bai ended: ${told}`)));
  });
}

/** A browser far from Vietnam, in whose own time zone it may be another day. */
async function openPage(browser: Browser, address: string) {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'America/New_York',
    viewport: { width: 1280, height: 1000 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const strangers: string[] = [];
  let bytes = 0;
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) strangers.push(request.url());
  });
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address);
  // A whole school is read first.
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor({ timeout: 60_000 });
  return { page, strangers, received: () => bytes };
}

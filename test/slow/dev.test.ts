import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/portal.ts';

let origin: string;
let program: ChildProcess;

/** `npm run dev` over a school of the tests. */
beforeAll(async () => {
  const args = ['src/cli/main.ts', 'dev', '--content', 'test/portals/dat-du/content', '--port', '0'];
  // Astro does less where it believes to be tested.
  const env = { PATH: process.env['PATH'] ?? '' };
  program = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  origin = await new Promise<string>((resolve, reject) => {
    let told = '';
    program.stderr?.setEncoding('utf8').on('data', (part: string) => {
      told += part;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (address) resolve(address);
    });
    program.once('exit', () => reject(new Error(`dev ended: ${told}`)));
  });
}, 60_000);
afterAll(() => void program?.kill());

describe('the editor’s address, while the site is only shown', () => {
  it.each(['/quan-tri/', '/quan-tri', '/quan-tri/?a=1'])('%s tells how to write', async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('npm run soan-bai');
  });

  it.each(['/quan-tri-vien/', '/tin-tuc/quan-tri/'])('%s is left to the pages', async (path) => {
    expect((await fetch(origin + path)).status).toBe(404);
  });

  it('leaves the pages as they are', async () => {
    const home = await fetch(`${origin}/`);
    expect([home.status, await home.text()]).toEqual([200, expect.not.stringContaining('cửa sổ khác')]);
  }, 30_000);
});

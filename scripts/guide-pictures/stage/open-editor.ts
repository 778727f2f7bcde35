import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { editorForm } from '../../../test/support/editor/editor-form.ts';
import { copySchool, type SchoolName } from '../schools.ts';
import { programArguments, programSettings } from './program.ts';
import type { EditorDesk } from './stage.ts';

/** The teacher in all pictures of the editor; a member of staff of the demonstration school. */
const writer = { name: 'Khúc Thị Thanh', email: 'thanh@example.edu.vn' };

/** Starts `npm run soan-bai` over a copy of a school and opens what it prints. */
export async function openEditor(
  school: SchoolName,
  newPage: () => Promise<Page>,
): Promise<EditorDesk & { close(): Promise<void> }> {
  const { folder, remove } = await copySchool(school);
  startHistory(folder);
  const args = ['soan-bai', '--port', '0', '--ten', writer.name, '--thu', writer.email];
  const server = spawn(process.execPath, programArguments(args), {
    cwd: folder,
    env: programSettings(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const page = await newPage();
  await page.goto(await printedAddress(server));
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor({ timeout: 60_000 });
  return {
    page,
    form: editorForm(page),
    contentDir: join(folder, 'content'),
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      remove();
    },
  };
}

/** The editor saves into git, so the school must have a history. */
function startHistory(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], { env: programSettings(), stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', `user.name=${writer.name}`, '-c', `user.email=${writer.email}`, 'commit', '-qm', 'Bắt đầu');
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const hear = (part: Buffer) => {
      told += part.toString('utf8');
      const [address] = /http:\/\/\S+#\S+/.exec(told) ?? [];
      if (address) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`soan-bai ended: ${told}`)));
  });
}

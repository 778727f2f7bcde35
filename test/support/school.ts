import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCli, type Surroundings } from './cli.ts';
import { type Files, folderWith, projectRoot } from './portal.ts';

/**
 * A school that keeps every rule (`test/portals/dat-du`) in a folder of its own, with some files changed.
 *
 * @returns a folder with `content` in it.
 */
export function schoolWith(changes: Files = {}, left: readonly string[] = []): string {
  const folder = folderWith({});
  const content = join(folder, 'content');
  cpSync(join(projectRoot, 'test/portals/dat-du/content'), content, { recursive: true });
  for (const path of left) rmSync(join(content, path));
  for (const [path, written] of Object.entries(changes)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), written);
  }
  return folder;
}

/** A file of that school, to be changed. */
export const schoolFile = (path: string): string =>
  readFileSync(join(projectRoot, 'test/portals/dat-du/content', path), 'utf8');

/** A post, an activity of October, without which the school has too few. */
export const neededPost = 'tin-tuc/10/hoi-khoe.md';

const argsFor = (school: string): string[] => [
  ...['build', '--content', join(school, 'content')],
  ...['--out-dir', join(school, 'dist')],
];

/** Builds a school's site into its folder `dist`. */
export const build = (school: string, options: readonly string[] = [], around: Surroundings = {}) =>
  runCli([...argsFor(school), ...options], around);

/** Builds the site of a school made for a test. @throws {Error} with what the program said, where it does not. */
export async function builtSite(school: string, options: readonly string[] = []): Promise<string> {
  const { status, stdout, stderr } = await build(school, options);
  if (status !== 0) throw new Error(`Exit status ${status}\n${stdout}\n${stderr}`);
  return join(school, 'dist');
}

/** A build that is under way. */
export interface StartedBuild {
  readonly process: ChildProcess;
  /** What it has said so far. */
  said(): string;
  /** The signal that ended it, or its exit status. */
  readonly ended: Promise<NodeJS.Signals | number>;
}

/** Begins to build, without waiting for the end. */
export function startBuild(school: string): StartedBuild {
  const started = spawn(process.execPath, [join(projectRoot, 'src/cli/main.ts'), ...argsFor(school)], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<NodeJS.Signals | number>((resolve, reject) => {
    started.once('error', reject);
    started.once('close', (status, signal) => resolve(signal ?? status ?? 0));
  });
  return { process: started, said: () => said, ended };
}

/** Whether a folder holds a whole site. */
export const hasSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));

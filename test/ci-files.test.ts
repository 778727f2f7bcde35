import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, projectRoot } from './support/portal.ts';

/** The ready-made CI files are run here as they stand: every command of theirs, but for installing the packages. */
const folder = join(projectRoot, 'docs/huong-dan/ci');

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly script?: readonly string[];
}

const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;

/** A project of its own with a small school, under version control as on a CI machine. */
function checkout(portal: string): string {
  const root = folderWith({});
  for (const name of ['src', 'criteria', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  cpSync(join(projectRoot, 'test/portals', portal, 'content'), join(root, 'content'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n.astro\n');
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, '-c', 'user.name=Cổng', '-c', 'user.email=c@localhost', 'commit', '-qm', 'Nội dung');
  return root;
}

const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });

/** The site that the first `npm run build` made: the same command on the same school is not waited for again. */
let built: string | undefined;

function runOnce(command: string, cwd: string, env: Readonly<Record<string, string>>): Ran {
  if (command !== 'npm run build') return run(command, cwd, env);
  if (built) {
    cpSync(built, join(cwd, 'dist'), { recursive: true });
    return { status: 0, stdout: '' };
  }
  const ran = run(command, cwd, env);
  if (ran.status === 0) {
    built = join(folderWith({}), 'dist');
    cpSync(join(cwd, 'dist'), built, { recursive: true });
  }
  return ran;
}

/** What a CI service puts in the place of its expressions. */
function substitute(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nobody says what ${name} is`);
    return value;
  });
}

interface Ran {
  readonly status: number;
  readonly stdout: string;
}

function run(command: string, cwd: string, env: Readonly<Record<string, string>>): Ran {
  const { GITHUB_SHA: _, CI_COMMIT_SHA: __, ...inherited } = process.env;
  try {
    const stdout = execFileSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd,
      encoding: 'utf8',
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status: 0, stdout };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, stdout };
  }
}

/** Commands of a job in order, without the one that installs packages. */
const commandsOf = ({ steps = [], script = [] }: Job): Step[] =>
  [...steps, ...script.map((each) => ({ run: each }))].filter(
    (step) => step.run !== undefined && !step.run.startsWith('npm ci'),
  );

const files = {
  'github-actions.yml': 'jobs',
  'forgejo-actions.yml': 'jobs',
  'gitlab-ci.yml': undefined,
} as const;

describe.each(Object.entries(files))('%s', (name, jobsKey) => {
  const content = read(name);
  const jobs = (jobsKey ? content[jobsKey] : content) as Readonly<Record<string, Job>>;
  const publishing = jobsKey ? 'xuat-ban' : 'pages';
  let root = '';
  let pages = '';
  const env = () => ({
    GITHUB_STEP_SUMMARY: join(root, 'tom-tat.md'),
    GITHUB_SHA: 'a'.repeat(40),
  });
  const runJob = (job: string, cwd = root): Ran[] =>
    commandsOf(jobs[job] as Job).map((step) => {
      const values = { 'github.sha': 'a'.repeat(40) };
      const own = Object.fromEntries(Object.keys(step.env ?? {}).map((key) => [key, pages]));
      return runOnce(substitute(step.run ?? '', values), cwd, { ...env(), ...own });
    });

  beforeAll(() => {
    root = checkout('dat-du');
    pages = join(folderWith({}), 'kho.git');
    mkdirSync(pages);
    git(pages, 'init', '-q', '--bare');
  }, 60_000);

  it('checks on every push and publishes from main', () => {
    const ran = runJob('kiem-tra');
    expect(ran.length).toBeGreaterThan(0);
    expect(ran.map(({ status }) => status)).toEqual(ran.map(() => 0));
    if (name === 'github-actions.yml')
      expect(readFileSync(join(root, 'tom-tat.md'), 'utf8')).toMatch(/^## /m);
    if (name === 'gitlab-ci.yml') {
      expect(readFileSync(join(root, 'bao-cao-junit.xml'), 'utf8')).toContain('<testsuites');
      expect(JSON.parse(readFileSync(join(root, 'bao-cao.sarif'), 'utf8'))).toMatchObject({
        version: '2.1.0',
      });
    }

    expect(runJob(publishing).map(({ status }) => status)).not.toContain(1);
    if (name === 'github-actions.yml') expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
    if (name === 'gitlab-ci.yml') expect(existsSync(join(root, 'public/index.html'))).toBe(true);
    if (name === 'forgejo-actions.yml')
      expect(git(pages, 'ls-tree', '--name-only', 'pages')).toContain('index.html');
  }, 120_000);

  it('fails where a month is short, and names the month', () => {
    const ran = runJob('kiem-tra', checkout('thieu-tin-bai'));
    const failed = ran.find(({ status }) => status !== 0);
    expect(failed).toMatchObject({ status: 1 });
    expect(failed?.stdout).toContain('Tháng 10/2025');
  }, 60_000);

  it('runs every morning too', () => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toMatch(/cron: '17 23 \* \* \*'|17 6 \* \* \*, múi giờ Asia\/Ho_Chi_Minh/);
  });
});

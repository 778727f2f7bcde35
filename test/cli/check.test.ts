import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliRun, runCli } from '../support/cli.ts';
import { folderWith, projectRoot } from '../support/portal.ts';

const content = (name: string) => join(projectRoot, 'test/portals', name, 'content');
const days = [
  '--criteria',
  'mac-dinh',
  '--from',
  '2025-09-01',
  '--to',
  '2025-10-31',
  '--as-of',
  '2025-11-10',
];
const good = ['--content', content('dat-du')];
const short = ['--content', content('thieu-tin-bai'), ...days];

/** Told in Vietnamese, on the error channel, without a stack. */
function expectUsageError({ status, stdout, stderr }: CliRun, ...words: readonly string[]): void {
  expect(status).toBe(2);
  expect(stdout).toBe('');
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/^\s+at |error:|Error/m);
}

it('ends quietly where its reader has seen enough', async () => {
  const { status, stderr } = await new Promise<CliRun>((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'src/cli/main.ts'), 'check', ...short], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    child.on('close', (code) => resolve({ status: code ?? -1, stdout: '', stderr: told }));
  });
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

describe('a command used wrongly ends with status 2 and says how to use it', () => {
  it.each([
    ['an unknown command', ['chek'], ['Không có lệnh "chek"', 'Có phải ý bạn là "check"?', 'build']],
    ['an unknown option', ['check', '--fromm', '2025-09-01'], ['"--fromm"', 'Có phải ý bạn là "--from"?']],
    ['an option without a value', ['check', '--from'], ['--from', 'cần một giá trị']],
    ['words too many', ['check', '2025-09-01'], ['chữ thừa sau lệnh']],
    [
      'a day that does not exist',
      ['check', ...good, '--from', '31/09/2025'],
      ['--from là "31/09/2025"', '2025-09-01'],
    ],
    [
      'days in the wrong order',
      ['check', ...good, '--from', '2025-10-01', '--to', '2025-09-30'],
      ['2025-10-01', '2025-09-30'],
    ],
    [
      'an unknown form of the report',
      ['check', ...good, '--format', 'jsn'],
      ['"jsn"', 'Có phải ý bạn là "json"?', 'text'],
    ],
    [
      'an unknown criteria document',
      ['check', ...good, '--criteria', 'mac-din'],
      ['"mac-din"', 'Có phải ý bạn là "mac-dinh"?'],
    ],
    ['a folder that is not there', ['check', '--content', '/khong/co'], ['"/khong/co"', '--content']],
    [
      'a file in place of the folder',
      ['check', '--content', join(content('dat-du'), 'truong.yaml')],
      ['--content'],
    ],
  ])('%s', async (_, args, words) => expectUsageError(await runCli(args), ...words));
});

describe('check', () => {
  it('prints the report for people and writes nothing', async () => {
    const cwd = folderWith({ 'content/tin-tuc/a.md': '' });
    const { status, stdout, stderr } = await runCli(['check', ...days], { cwd });
    expect([status, stderr]).toEqual([2, '']);
    expect(stdout).toContain('Tệp trống');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual([
      'content',
      'content/tin-tuc',
      'content/tin-tuc/a.md',
    ]);
  });

  it('takes days as people write them', async () => {
    const { stdout } = await runCli([
      'check',
      ...good,
      '--from',
      '1/9/2025',
      '--to',
      '31/10/2025',
      '--as-of',
      '10/11/2025',
    ]);
    expect(stdout).toContain('Kỳ đánh giá 01/09/2025 – 31/10/2025, tính đến 10/11/2025');
  });

  it('takes days and documents of the school where none are given', async () => {
    const { status, stdout } = await runCli(['check', ...good]);
    expect(status).toBe(0);
    expect(stdout).toContain('Kỳ đánh giá 01/09/2025 – 31/10/2025, tính đến 10/11/2025');
    expect(stdout).toContain('(mac-dinh)');
  });

  it('judges by several documents', async () => {
    const { stdout } = await runCli([
      'check',
      ...good,
      '--criteria',
      'thnt-2022',
      '--criteria',
      'mac-dinh',
      '--format',
      'json',
    ]);
    const { documents } = JSON.parse(stdout) as { documents: readonly { id: string }[] };
    expect(documents.map(({ id }) => id)).toEqual(['thnt-2022', 'mac-dinh']);
  });

  it('shows no colours where nobody sees them', async () => {
    expect((await runCli(['check', ...short])).stdout).not.toContain('\u001b[');
  });

  it('names the commit that a CI service tells', async () => {
    const { stdout } = await runCli(['check', ...short, '--format', 'json'], {
      env: { GITHUB_SHA: 'abc123' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ commit: 'abc123' });
  });
});

describe('--out', () => {
  it('holds the same bytes as the screen, in a folder made for it', async () => {
    const file = join(folderWith({}), 'bao/cao.json');
    const args = ['check', ...short, '--format', 'json'];
    const [printed, written] = [await runCli(args), await runCli([...args, '--out', file])];
    expect(written.stdout).toBe('');
    expect(written.status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(readdirSync(join(file, '..'))).toEqual(['cao.json']);
  });
});

describe('report', () => {
  it.each([
    ['thieu-tin-bai', 0],
    ['hong', 2],
  ])('of %s ends with status %i: shortcomings are told, not punished', async (name, status) => {
    expect((await runCli(['report', '--content', content(name), ...days])).status).toBe(status);
  });
});

it('helps in Vietnamese', async () => {
  const [all, one] = await Promise.all([runCli(['--help']), runCli(['check', '--help'])]);
  expect([all.status, one.status]).toEqual([0, 0]);
  for (const words of ['Cách dùng:', 'Các lệnh:', 'check', 'build']) expect(all.stdout).toContain(words);
  for (const option of ['--content', '--criteria', '--from', '--to', '--as-of', '--format', '--out', '--all'])
    expect(one.stdout).toContain(option);
  expect(all.stdout + one.stdout).not.toMatch(/Usage|Options|display help|default:/);
});

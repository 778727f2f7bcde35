import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explain, helpText, type ScriptUse } from '../scripts/script-use.ts';
import { projectRoot } from './support/portal.ts';

const use: ScriptUse = {
  command: 'npm run thu',
  purpose: 'Thử một việc.',
  options: { '--only TÊN': 'Chỉ những thứ này.', '--print': 'In ra giấy.' },
};

const explained = (args: readonly string[]) => {
  try {
    const options = { only: { type: 'string' }, print: { type: 'boolean' } } as const;
    parseArgs({ args: [...args], options });
  } catch (error) {
    return explain(error, use);
  }
  return '';
};

describe('arguments of a script that cannot be read', () => {
  it.each([
    [['--khac'], '--khac: không có tùy chọn này. Có: --only TÊN, --print.'],
    [['--only'], '--only: thiếu giá trị ở sau. Hãy ghi như --only TÊN.'],
    [['--print=co'], '--print: tùy chọn này không có giá trị đi kèm. Hãy chỉ ghi --print.'],
    [['tin-tuc'], '"tin-tuc" không đứng sau tùy chọn nào. Có: --only TÊN, --print.'],
  ])('%j are told in a sentence', (args, words) => {
    expect(explained(args)).toContain(words);
  });

  it('are told as they are where the script says it itself, and a mistake of the program is none of them', () => {
    expect(explain(new Error('--width: "hẹp" không phải số.'), use)).toBe('--width: "hẹp" không phải số.');
    expect(() => explain('x', use)).toThrow();
  });

  it('of a script without options name none', () => {
    const bare = { ...use, options: {} };
    expect(
      explain(
        Object.assign(new Error("Unknown option '--a'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }),
        bare,
      ),
    ).toBe(
      '--a: không có tùy chọn này. Hãy chạy `npm run thu`, lệnh này không có tùy chọn nào ngoài --help.',
    );
  });
});

it('the help names every option with what it does', () => {
  expect(helpText(use).split('\n')).toEqual([
    'Cách dùng: npm run thu -- [tùy chọn]',
    '',
    'Thử một việc.',
    '',
    'Tùy chọn:',
    '  --only TÊN  Chỉ những thứ này.',
    '  --print     In ra giấy.',
    '  --help      In phần hướng dẫn này.',
  ]);
});

const run = (name: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${name}/main.ts`, ...args], { cwd: projectRoot, encoding: 'utf8' });

it('a script that is asked how it is used tells it, and does nothing else', () => {
  const { status, stdout, stderr } = run('fonts', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Cách dùng: npm run fonts\n/);
});

it.each(['gallery', 'axe', 'lighthouse', 'fonts', 'guide-pictures'])(
  'npm run %s refuses what it does not know in a sentence, without a stack',
  (name) => {
    const { status, stdout, stderr } = run(name, '--khong-co');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^--khong-co: không có tùy chọn này\. .*\n$/);
    expect(stderr).toContain(`npm run ${name}`);
  },
);

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/portal.ts';
import { schoolFile, schoolWith } from '../support/school.ts';

let running: ChildProcess | undefined;
afterEach(() => void running?.kill('SIGKILL'));

/** `check --watch` under way in a school of its own. */
async function watching() {
  const content = join(schoolWith(), 'content');
  const started = spawn(
    process.execPath,
    [join(projectRoot, 'src/cli/main.ts'), 'check', '--watch', '--content', content],
    { cwd: projectRoot, env: { PATH: process.env['PATH'] ?? '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  running = started;
  const ended = new Promise<number | null>((resolve) => void started.once('close', resolve));
  let said = '';
  let hear = () => {};
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    hear();
  });
  /** Waits for words said after the last ones waited for. */
  const hears = async (words: string): Promise<string> => {
    while (!said.includes(words))
      await new Promise<void>((resolve) => {
        hear = resolve;
      });
    const heard = said.slice(0, said.indexOf(words) + words.length);
    said = said.slice(heard.length);
    return heard;
  };
  await hears('Nhấn Ctrl+C để dừng.');
  return { content, hears, stop: () => started.kill('SIGINT'), ended };
}

const file = 'tin-tuc/09/tet-trung-thu.md';
const good = () => schoolFile(file);

describe('check --watch', () => {
  it('tells what is wrong in the file just saved, with its place, and then how the whole stands', async () => {
    const { content, hears, stop, ended } = await watching();
    writeFileSync(join(content, file), good().replace(/category: .*/, 'category: sai'));
    const wrong = await hears('Cả cổng: chưa đạt');
    expect(wrong).toMatch(new RegExp(`✗ content/${file}:\\d+:\\d+\\n {2}.*"sai"`));
    writeFileSync(join(content, file), good());
    expect(await hears('Cả cổng: đạt')).toContain(`✓ content/${file}: không có gì phải sửa.`);
    stop();
    expect(await ended).toBe(0);
  });

  it('sees files that come, go and move, and what other pages then miss', async () => {
    const { content, hears } = await watching();
    mkdirSync(join(content, 'tin-tuc/2025-10/moi'), { recursive: true });
    const post = (body: string) =>
      `---\ntitle: Tin mới\ndate: 2025-10-20\ncategory: tin-khac\n---\n\n${body}\n`;
    writeFileSync(
      join(content, 'tin-tuc/2025-10/moi/index.md'),
      post('![Cổng trường có hàng cây](cong.jpg)'),
    );
    expect(await hears('Cả cổng: chưa đạt')).toContain('Không có tệp "cong.jpg"');
    renameSync(
      join(content, 'tin-tuc/09/khai-giang/cong-truong.jpg'),
      join(content, 'tin-tuc/2025-10/moi/cong.jpg'),
    );
    await hears('Cả cổng: chưa đạt');
    writeFileSync(join(content, 'tin-tuc/2025-10/moi/index.md'), post('Không có ảnh.'));
    expect(await hears('Cả cổng: chưa đạt')).toContain('✓ content/tin-tuc/2025-10/moi/index.md');
    rmSync(join(content, 'tin-tuc/09/khai-giang'), { recursive: true });
    await hears('Cả cổng:');
  });

  it('judges by another list of rules when the school changes it', async () => {
    const { content, hears } = await watching();
    writeFileSync(
      join(content, 'truong.yaml'),
      schoolFile('truong.yaml').replace('document: mac-dinh', 'document: thlb-2023'),
    );
    expect(await hears('Cả cổng:')).toBeDefined();
    await hears('chưa đạt');
  });
});

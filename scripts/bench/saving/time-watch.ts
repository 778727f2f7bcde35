import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../options.ts';
import { ownCommand } from '../own-command.ts';
import { listenTo } from './listen.ts';

/** Milliseconds from a save to the first line about the saved file, and to the verdict on the whole portal. */
export interface SaveTimes {
  readonly firstMs: number;
  readonly wholeMs: number;
}

/** Saves a post again and again while `check --watch` runs, each time with one more sentence; the post is put back after. */
export async function timeWatch(
  content: string,
  file: string,
  asOf: string,
  saves: number,
): Promise<SaveTimes[]> {
  const args = [...ownCommand(root, 'check'), '--watch', '--content', content, '--as-of', asOf];
  const watching = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const listener = listenTo(watching.stdout);
  const before = readFileSync(file, 'utf8');
  try {
    await listener.hears('Nhấn Ctrl+C để dừng.');
    const times: SaveTimes[] = [];
    for (let save = 1; save <= saves; save += 1) {
      const start = performance.now();
      writeFileSync(file, `${before}\nCâu thêm lần thứ ${save}.\n`);
      await listener.hears('\n');
      const firstMs = performance.now() - start;
      await listener.hears('Cả cổng:');
      times.push({ firstMs, wholeMs: performance.now() - start });
      await listener.hears('\n');
    }
    return times;
  } finally {
    watching.kill('SIGKILL');
    writeFileSync(file, before);
  }
}

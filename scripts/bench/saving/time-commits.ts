import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { root } from '../options.ts';
import { ownCommand } from '../own-command.ts';

/** Milliseconds of a commit with the hook and of one without it. */
export interface CommitTimes {
  readonly withHookMs: number;
  readonly plainMs: number;
}

/** Commits new posts, each with a photo of a phone, in a copy of the school under git: first without the hook, then with it. */
export async function timeCommits(content: string, commits: number): Promise<CommitTimes[]> {
  const school = mkdtempSync(join(tmpdir(), 'bench-hook-'));
  try {
    cpSync(content, join(school, 'content'), { recursive: true });
    git(school, 'init', '-q');
    git(school, 'add', '.');
    git(school, 'commit', '-qm', 'Tất cả');
    const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#7a5' } })
      .jpeg()
      .toBuffer();
    const numbers = Array.from({ length: commits }, (_, index) => index + 1);
    const plain = numbers.map((each) => commitPost(school, `khong-hook-${each}`, photo));
    const install = [...ownCommand(root, 'cai-hook'), '--content', join(school, 'content')];
    execFileSync(process.execPath, install, { cwd: root, stdio: 'ignore' });
    // The first one reads the whole school, as the first check on a machine does.
    commitPost(school, 'dau-tien', photo);
    const hooked = numbers.map((each) => commitPost(school, `co-hook-${each}`, photo));
    return hooked.map((withHookMs, index) => ({ withHookMs, plainMs: plain[index] ?? Number.NaN }));
  } finally {
    rmSync(school, { recursive: true, force: true });
  }
}

function commitPost(school: string, slug: string, photo: Buffer): number {
  const file = join(school, 'content/tin-tuc/2026-05', slug, 'index.md');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(dirname(file), 'anh.jpg'), photo);
  writeFileSync(
    file,
    `---\ntitle: Bài ${slug}\ndate: 2026-05-20\ncategory: tin-khac\n---\n\n![Sân trường sau cơn mưa](anh.jpg)\n`,
  );
  git(school, 'add', '.');
  const start = performance.now();
  git(school, 'commit', '-qm', slug);
  return performance.now() - start;
}

/** With nothing of this machine's settings. */
function git(school: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Đo', '-c', 'user.email=do@example.edu.vn'];
  const env = { PATH: process.env['PATH'] ?? '', HOME: school, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: school, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
}

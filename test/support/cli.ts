import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './portal.ts';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a school would, with nothing of this machine's settings but its `PATH`. */
export function runCli(
  args: readonly string[],
  {
    env = {},
    cwd = projectRoot,
  }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): CliRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/cli/main.ts'), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', ...env },
    },
  );
  return { status, stdout, stderr };
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './portal.ts';

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Working folder. */
  readonly cwd?: string;
}

/** Runs the program as a school would, with nothing of this machine's settings but its `PATH`. */
export function runCli(
  args: readonly string[],
  { env = {}, cwd = projectRoot }: Surroundings = {},
): Promise<CliRun> {
  const settings = { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', ...env };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'src/cli/main.ts'), ...args],
      { cwd, env: settings, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });
}

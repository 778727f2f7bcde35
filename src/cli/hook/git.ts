import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../usage-error.ts';

/**
 * What a git command says, without the line end. Inside a hook, git has told its own place in the environment.
 *
 * @throws the system's error where git fails.
 */
export const git = (args: readonly string[], cwd: string): Buffer =>
  execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer });

const maxBuffer = 256 * 1024 * 1024;

/** Names that a git command lists with `-z`; several may be asked for at once. @throws the system's error where git fails. */
export async function gitNames(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer });
  return stdout.split('\0').filter((name) => name !== '');
}

/** Root of the working copy in which a folder lies. @throws {UsageError} where it lies in none. */
export function workingCopy(folder: string): string {
  try {
    return git(['rev-parse', '--show-toplevel'], folder).toString('utf8').trim();
  } catch {
    throw new UsageError(
      'Thư mục này chưa được lưu bằng git (chương trình giữ lịch sử các lần sửa), hoặc máy chưa cài git. Hãy nhờ người cài đặt chạy `git init -b main` trong thư mục của cổng, rồi chạy lại lệnh.',
    );
  }
}

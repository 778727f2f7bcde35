import { execFileSync } from 'node:child_process';
import { UsageError } from '../usage-error.ts';

/**
 * What a git command says, without the line end. Inside a hook, git has told its own place in the environment.
 *
 * @throws the system's error where git fails.
 */
export const git = (args: readonly string[], cwd: string): Buffer =>
  execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 256 * 1024 * 1024 });

/** Names that a git command lists with `-z`. */
export const gitNames = (args: readonly string[], cwd: string): string[] =>
  git(args, cwd)
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');

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

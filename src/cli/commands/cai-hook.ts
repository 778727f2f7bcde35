import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { writeWhole } from '../fix/write-whole.ts';
import { git, workingCopy } from '../hook/git.ts';
import { hookCommand, hookScript, isOwnHook } from '../hook/hook-script.ts';
import { projectRoot } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `cai-hook`, as typed. */
export interface HookOptions {
  readonly content: string;
  readonly goBo?: boolean;
}

/** Puts the hook where this working copy keeps its hooks, or takes it away. Another program's hook is never touched. */
export async function run({ content, goBo }: HookOptions): Promise<ExitStatus> {
  if (!existsSync(content))
    throw new UsageError(
      `Không có thư mục nội dung "${content}". Hãy kiểm tra --content, hoặc chạy lệnh từ thư mục của cổng.`,
    );
  const contentDir = realpathSync(content);
  const root = realpathSync(workingCopy(contentDir));
  // Git itself knows of `core.hooksPath` and of working copies side by side.
  const folder = resolve(root, git(['rev-parse', '--git-path', 'hooks'], root).toString('utf8').trim());
  const file = join(folder, 'pre-commit');
  const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (old !== undefined && !isOwnHook(old))
    throw new UsageError(
      `${file} là của chương trình khác nên được giữ nguyên. ${goBo ? 'Cổng Trường không có gì ở đó để gỡ.' : `Muốn dùng cả hai, hãy thêm dòng này vào cuối tệp ấy: \`${hookCommand(root, projectRoot, contentDir)}\`.`}`,
    );
  console.log(goBo ? remove(file, old !== undefined) : install(file, folder, root, contentDir));
  return exitStatus.ok;
}

function install(file: string, folder: string, root: string, contentDir: string): string {
  mkdirSync(folder, { recursive: true });
  writeWhole(file, hookScript(root, projectRoot, contentDir));
  chmodSync(file, 0o755);
  return `Đã cài vào ${file}. Từ nay, trước mỗi lần lưu vào git (commit), những tệp sắp lưu trong thư mục nội dung được sửa và kiểm tra. Muốn gỡ, hãy chạy \`npm run cai-hook -- --go-bo\`.`;
}

function remove(file: string, isThere: boolean): string {
  rmSync(file, { force: true });
  return isThere
    ? `Đã gỡ ${file}; từ nay lưu vào git không kiểm tra trước nữa.`
    : 'Chưa cài nên không có gì để gỡ.';
}

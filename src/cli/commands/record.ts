import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatDay } from '../../domain/calendar.ts';
import { addToLock, type LockLine, lockPath, parseLock, renderLock } from '../../domain/disclosure-lock.ts';
import { PortalError } from '../../domain/portal-error.ts';
import type { Problem } from '../../domain/problem.ts';
import { readLockText } from '../../facts/evidence/read-locked.ts';
import { recordedPages } from '../../facts/evidence/recorded-pages.ts';
import { readPortal } from '../../facts/read-portal.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { projectRoot } from '../project.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `record`, as typed. */
export interface RecordOptions {
  readonly content: string;
}

/**
 * Adds new disclosures (công khai) to the record `cong-khai.lock`, so that none can disappear unseen. Takes nothing out
 * of it, and writes it only where there is something to add.
 *
 * @throws {UsageError} where there is no such folder.
 * @throws {PortalError} where the record is damaged: it is left as it is.
 */
export async function run({ content }: RecordOptions): Promise<ExitStatus> {
  const contentDir = resolve(content);
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory())
    throw new UsageError(
      `Không có thư mục nội dung "${content}". Hãy kiểm tra --content, hoặc chạy lệnh từ thư mục của cổng.`,
    );
  const recorded = readRecord(contentDir);
  const portal = await readPortal({
    contentDir,
    publicDir: resolve(projectRoot, 'public'),
    cacheDir: resolve(projectRoot, 'node_modules/.cache/cong-truong'),
    needsHtml: false,
    plan: () => ({ postImageLimitPx: undefined, needs: new Set(['entries'] as const) }),
  });
  const { added, lines } = addToLock(recorded, recordedPages(portal, contentDir));
  if (added.length > 0) writeWhole(join(contentDir, 'cong-khai.lock'), renderLock(lines));
  console.log(tell(added, lines.length));
  const unread = portal.problems.filter(({ path }) => path.startsWith('content/cong-khai/'));
  for (const { path, line, message } of unread)
    console.error(`${path}${line ? `:${line}` : ''}: ${message} Trang này chưa được ghi vào sổ.`);
  return unread.length > 0 ? exitStatus.unusable : exitStatus.ok;
}

function readRecord(contentDir: string): LockLine[] {
  const problems: Problem[] = [];
  const text = readLockText(contentDir, (problem) => problems.push(problem));
  const parsed = parseLock(text ?? '');
  problems.push(...parsed.problems);
  if (problems.length > 0) throw new PortalError(...problems);
  return parsed.lines;
}

function tell(added: readonly LockLine[], count: number): string {
  if (added.length === 0)
    return count === 0
      ? 'Chưa có trang công khai nào để ghi vào sổ. Hãy thêm trang vào content/cong-khai trước.'
      : `Không có trang công khai mới; ${lockPath} giữ nguyên ${count} dòng.`;
  const rows = added.map(({ path, first }) => `  ${formatDay(first)}  ${path}`);
  return [
    `Đã ghi thêm ${added.length} trang công khai vào ${lockPath} (nay có ${count} dòng):`,
    ...rows,
    'Hãy giữ tệp này cùng nội dung.',
  ].join('\n');
}

function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.moi`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

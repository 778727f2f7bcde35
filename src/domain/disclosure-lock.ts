import { parseDay } from './calendar.ts';
import type { LockedFact } from './evidence-facts.ts';
import type { Problem } from './problem.ts';
import { compareCodePoints } from './vietnamese.ts';

/** Where the record of disclosures (sổ công khai) lies, from the portal's root. */
export const lockPath = 'content/cong-khai.lock';

/** A line of it: when a page was first disclosed, and what it held then. */
export type LockLine = Pick<LockedFact, 'path' | 'first' | 'stamp'>;

const heading = [
  '# Sổ công khai: mỗi dòng là ngày công khai, dấu của nội dung lúc ghi và tệp.',
  '# Tệp này do lệnh npm run record ghi thêm. Không xóa dòng nào: trang đã công khai phải giữ đủ thời hạn.',
];

const form = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{16}) (content\/cong-khai\/\S.*)$/;

/**
 * Reads the record. Lines that start with `#` and empty ones are passed over; of two lines on one page, which two
 * branches merged by git may leave, the one with the earlier day counts.
 */
export function parseLock(text: string): { readonly lines: LockLine[]; readonly problems: Problem[] } {
  const byPath = new Map<string, LockLine>();
  const problems: Problem[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const written = raw.trim();
    if (written === '' || written.startsWith('#')) continue;
    const line = parseLine(written);
    const known = line && byPath.get(line.path);
    if (!line) problems.push({ path: lockPath, line: index + 1, column: 1, message: damaged(written) });
    else if (!known || line.first < known.first) byPath.set(line.path, line);
  }
  return { lines: sorted([...byPath.values()]), problems };
}

function parseLine(written: string): LockLine | undefined {
  const [, day = '', stamp = '', path = ''] = form.exec(written) ?? [];
  const first = parseDay(day);
  return first ? { path: path.normalize('NFC'), first, stamp } : undefined;
}

function damaged(written: string): string {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(written))
    return 'Dòng này là dấu mà git để lại khi hai người cùng sửa. Hãy giữ các dòng của cả hai bản và xóa các dòng dấu <<<<<<<, =======, >>>>>>>.';
  return 'Dòng này không đọc được; mỗi dòng cần ngày, dấu nội dung (16 chữ số) và đường dẫn content/cong-khai/… Hãy lấy lại dòng này từ bản lưu.';
}

/** The record with the pages that it did not know yet; what it knows stays as it is. */
export function addToLock(lines: readonly LockLine[], pages: readonly LockLine[]) {
  const known = new Set(lines.map(({ path }) => path));
  const added = sorted(pages.filter(({ path }) => !known.has(path)));
  return { added, lines: sorted([...lines, ...added]) };
}

/** The whole file: the same lines always give the same bytes. */
export const renderLock = (lines: readonly LockLine[]): string =>
  [...heading, ...sorted(lines).map(({ path, first, stamp }) => `${first} ${stamp} ${path}`), ''].join('\n');

const sorted = (lines: readonly LockLine[]) => lines.toSorted((a, b) => compareCodePoints(a.path, b.path));

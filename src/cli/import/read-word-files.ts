import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { FoundPost, NotImported } from '../../import/found-post.ts';
import { readWord } from '../../import/word/read-word.ts';
import { WordError, wordFaults } from '../../import/word/word-fault.ts';

/** Larger than any post a school sends; it is read into memory whole. */
const largestBytes = 200_000_000;

/** Each file as a post, or why it is none. One that cannot be read keeps no other back. */
export async function readWordFiles(
  paths: readonly string[],
): Promise<{ readonly posts: readonly FoundPost[]; readonly refused: readonly NotImported[] }> {
  const posts: FoundPost[] = [];
  const refused: NotImported[] = [];
  for (const path of paths) {
    const found = await readWordFile(path);
    if ('message' in found) refused.push(found);
    else posts.push(found);
  }
  return { posts, refused };
}

async function readWordFile(path: string): Promise<FoundPost | NotImported> {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return { source: path, message: missing };
  if (file.size > largestBytes) return { source: path, message: wordFaults['too-big'] };
  if (basename(path).startsWith('~$')) return { source: path, message: lockFile };
  try {
    return await readWord(readFileSync(path), path, nameWords(path));
  } catch (error) {
    if (error instanceof WordError) return { source: path, message: wordFaults[error.fault] };
    throw error;
  }
}

const missing = 'Không có tệp này. Hãy kiểm tra tên tệp, và lệnh đang chạy ở thư mục nào.';
const lockFile = 'Đây là tệp tạm của Word (tên bắt đầu bằng ~$), không có nội dung. Hãy nhập tệp gốc.';

/** `ke-hoach_thang 9.docx` → `ke hoach thang 9`. */
const nameWords = (path: string) =>
  basename(path, extname(path)).normalize('NFC').replace(/[_-]+/g, ' ').trim() || 'Bài viết';

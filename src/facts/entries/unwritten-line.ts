import type { ContentType } from '../../content-types/content-type.ts';
import { contentTypes } from '../../content-types/index.ts';
import type { Problem } from '../../domain/problem.ts';
import { isWriteHere } from '../../domain/write-here.ts';

/** A place where a person has yet to write. */
export interface UnwrittenLine {
  /** Line of the file, 1-based. */
  readonly line: number;
  /** What still stands there. */
  readonly words: string;
}

const types: readonly ContentType[] = Object.values(contentTypes);

/** Of every content type: people copy files between folders. */
const placeholders = new Set(
  types.flatMap(({ template = '' }) => template.split('\n')).filter((line) => isWriteHere(line)),
);

/**
 * The first line of a body that a new file came with and that nobody has replaced.
 *
 * @param firstLine Line of the file on which the body begins.
 */
export function unwrittenLine(body: string, firstLine: number): UnwrittenLine | undefined {
  // Nearly every page says nothing of the kind, and there may be thousands.
  if (!body.includes(' ở đây.')) return undefined;
  const lines = body.split('\n').map((line) => line.trim());
  const index = lines.findIndex((line) => placeholders.has(line));
  const words = lines[index];
  return words === undefined ? undefined : { line: firstLine + index, words };
}

/** Said of a page that is on the site although somebody has yet to write it. */
export const unwrittenPage = (path: string, { line, words }: UnwrittenLine): Problem => ({
  path,
  line,
  message: `Còn câu mẫu "${words}" của bài mới, sẽ hiện nguyên trên trang. Hãy viết nội dung thay câu ấy; chưa viết kịp thì để bài là bản nháp: thêm dòng \`draft: true\` vào phần thông tin đầu trang.`,
});

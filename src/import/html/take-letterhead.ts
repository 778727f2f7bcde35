import type { Element } from 'hast';
import type { LocalDate } from '../../domain/calendar.ts';
import { dayIn, dayLine, isBody, isMotto, isRule, soHieuIn } from './official-lines.ts';
import { allOf, isElement, wordsOf } from './tree.ts';

/** A document without its head, and what the head told. */
export interface WithoutLetterhead {
  readonly blocks: readonly Element[];
  readonly date: LocalDate | undefined;
  readonly notes: readonly string[];
}

/** A head has a few lines; beyond them the motto is quoted, not printed. */
const reach = 14;

/** Takes off the head of an official document: bodies, national name and motto, số hiệu, place and date. */
export function takeLetterhead(blocks: readonly Element[]): WithoutLetterhead {
  const head = blocks.slice(0, reach);
  const hasMotto = head.some((block) => isMotto(wordsOf(block)) && isShort(block));
  const end = hasMotto ? head.findIndex((block) => !isHeadLine(block)) : 0;
  const taken = blocks.slice(0, end === -1 ? head.length : end);
  if (taken.length === 0) return { blocks, date: undefined, notes: [] };
  const words = taken.map(wordsOf).join(' ');
  const soHieu = soHieuIn(words);
  const hasMark = taken.some((block) => allOf(block, 'img').length > 0);
  return {
    blocks: blocks.slice(taken.length),
    date: dayIn(words),
    notes: [headNote(soHieu, hasMark)],
  };
}

/** What is told of a head that was taken off. */
export const headNote = (soHieu: string | undefined, hasMark: boolean): string =>
  `Phần đầu văn bản (quốc hiệu, tên cơ quan${soHieu ? `, số ${soHieu}` : ''}${hasMark ? ' và biểu trưng' : ''}) không đưa vào bài. Nếu đây là văn bản đã ký, hãy đăng tệp PDF trong content/van-ban.`;

/** Beyond this many letters it is text that mentions the motto. */
const longestHead = 400;
const isShort = (block: Element) => wordsOf(block).length <= longestHead;

function isHeadLine(block: Element): boolean {
  const words = wordsOf(block);
  if (isElement(block, 'table')) return isShort(block) && (isMotto(words) || soHieuIn(words) !== undefined);
  if (isElement(block, 'hr') || words === '') return true;
  if (!isShort(block) || isElement(block, 'ul', 'ol')) return false;
  return (
    isMotto(words) || isBody(words) || isRule(words) || /^Số\s*:/.test(words) || dayLine(words) !== undefined
  );
}

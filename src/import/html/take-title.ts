import type { Element } from 'hast';
import { isAllCapitals, isAuthority, isRule } from './official-lines.ts';
import { capitalise, sentenceCase } from './sentence-case.ts';
import { allOf, isElement, isWholly, wordsOf } from './tree.ts';

/** A text without its title. */
export interface WithoutTitle {
  readonly blocks: readonly Element[];
  /** Nothing where no line looks like one. */
  readonly title: string | undefined;
  /** Whether the author wrote it in capitals, so that names may have lost theirs. */
  readonly wasCapitals: boolean;
}

const kinds =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|GIẤY MỜI|BIÊN BẢN|NỘI QUY|QUY CHẾ|QUY ĐỊNH|HƯỚNG DẪN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|CÔNG VĂN|THỜI KHÓA BIỂU|LỊCH CÔNG TÁC)$/i;

const longestTitle = 220;
const reach = 6;

/** Finds the title: the first heading, the kind of a document with the lines below it, or the first bold or short line. */
export function takeTitle(blocks: readonly Element[]): WithoutTitle {
  const start = blocks.findIndex((block) => !isRule(wordsOf(block)) && wordsOf(block) !== '');
  const at = titleAt(blocks, start);
  if (at === -1) return { blocks, title: undefined, wasCapitals: false };
  const first = titleWords(blocks[at]);
  const more = kinds.test(first) ? subtitles(blocks, at + 1) : 0;
  const lines = [first, ...blocks.slice(at + 1, at + 1 + more).map(titleWords)];
  const rest = blocks.filter((_, index) => index < at || index > at + more);
  const text = rest.map(wordsOf).join(' ');
  return {
    blocks: rest.filter((block) => !isRule(wordsOf(block))),
    title: joinLines(lines.map((line) => sentenceCase(line, text))),
    wasCapitals: lines.some((line, index) => isAllCapitals(line) && !(index === 0 && kinds.test(line))),
  };
}

/** Without the mark of its last line, and of a note that stands in it. */
const titleWords = (block: Element | undefined) => (block ? wordsOf(block).replace(/[.:;,]+$/, '') : '');

function titleAt(blocks: readonly Element[], start: number): number {
  if (start === -1) return -1;
  const near = blocks.slice(start, start + reach);
  const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  const find = (test: (block: Element) => boolean) => {
    const found = near.findIndex((block) => test(block) && fits(block));
    return found === -1 ? -1 : start + found;
  };
  const heading = find((block) => isElement(block, ...headings));
  const kind = find((block) => isElement(block, 'p') && kinds.test(titleWords(block)));
  if (kind !== -1 && (heading === -1 || kind < heading)) return kind;
  if (heading !== -1) return heading;
  const [first] = near;
  if (!first || !isElement(first, 'p') || !fits(first)) return -1;
  const isLine =
    isWholly(first, 'strong') || isAllCapitals(wordsOf(first)) || !/[.:;,]$/.test(wordsOf(first));
  return isLine ? start : -1;
}

const fits = (block: Element) => {
  const words = wordsOf(block);
  return words !== '' && words.length <= longestTitle && allOf(block, 'img').length === 0;
};

/** How many lines after the kind of a document say what it is about. */
function subtitles(blocks: readonly Element[], from: number): number {
  let count = 0;
  for (const block of blocks.slice(from, from + 3)) {
    const words = wordsOf(block);
    const isNumbered = /^(?:(?:[IVX]+|\d+)[.)]|(?:Chương|Phần|Mục|Điều)\s)/i.test(words);
    const about = /^(?:V\/v|Về việc|Về)\s/.test(words) || isWholly(block, 'strong', 'em');
    const isLine = isElement(block, 'p', 'h1', 'h2', 'h3') && fits(block) && !isNumbered;
    if (!isLine || !about || isRule(words) || isAuthority(words) || /^Kính gửi/.test(words)) break;
    count++;
  }
  return count;
}

/** `Kế hoạch` and `Tổ chức lễ khai giảng` read as one sentence. */
const joinLines = (lines: readonly string[]): string =>
  capitalise(
    lines
      .map((line, index) => (index > 0 && /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(line) ? lowerFirst(line) : line))
      .join(' '),
  );

const lowerFirst = (line: string) => line.charAt(0).toLocaleLowerCase('vi') + line.slice(1);

import type { Element } from 'hast';
import { isAllCapitals, isAuthority } from './official-lines.ts';
import { allOf, element, isElement, isWholly, mapChildren, wordsOf } from './tree.ts';

const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const longestHeading = 140;

/** A block, and how deep it stands where it is a heading: 1 is the highest. */
interface Ranked {
  readonly block: Element;
  readonly rank: number | undefined;
}

/** Headings of Word's styles and lines typed in bold get levels from h2 on, without a gap. */
export function shapeHeadings(written: readonly Element[]): Element[] {
  const blocks = written.flatMap(withoutNumbering);
  const styled = blocks.map((block) => (isElement(block, ...headingNames) ? Number(block.tagName[1]) : 0));
  const below = Math.max(0, ...styled);
  const ranked = joinNumbers(
    blocks.map((block, index) => ({ block, rank: styled[index] || typedRank(block, below) })),
  );
  const ranks = [...new Set(ranked.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  return ranked.map(({ block, rank }) =>
    rank === undefined ? block : toHeading(block, ranks.indexOf(rank)),
  );
}

/** Bold lines that Word numbers by itself come as a list of bold items. */
function withoutNumbering(block: Element): Element[] {
  const items = block.children.filter((child) => isElement(child, 'li'));
  const isHeadings =
    isElement(block, 'ol') &&
    items.every((item) => isWholly(item, 'strong') && wordsOf(item).length <= longestHeading) &&
    items.every((item) => wordsOf(item) !== '' && allOf(item, 'ul', 'ol', 'img', 'br').length === 0);
  return isHeadings ? items.map((item) => element('p', item.children)) : [block];
}

/** @param below Deepest heading of a style: typed ones stand below it. */
function typedRank(block: Element, below: number): number | undefined {
  const words = wordsOf(block);
  if (!isElement(block, 'p') || words === '' || words.length > longestHeading || isAuthority(words))
    return undefined;
  if (!isWholly(block, 'strong') || allOf(block, 'img', 'br').length > 0) return undefined;
  const rank = numberedRank(words);
  // A colon ends a numbered heading as often as not; without a number it announces what follows.
  if (/[.;,]$/.test(words) || (rank === undefined && words.endsWith(':'))) return undefined;
  return below + (rank ?? (isAllCapitals(words) ? 1 : 4));
}

function numberedRank(words: string): number | undefined {
  if (/^(?:Phần|Chương)\s+\S+/i.test(words)) return 1;
  if (/^(?:[IVX]+|[A-ZĐ])[.:)/]\s/.test(words) || /^(?:Mục|Điều)\s+\S+/i.test(words)) return 2;
  if (/^\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s/.test(words)) return 4;
  if (/^\d{1,2}[.)/]\s/.test(words)) return 3;
  return /^[a-zđ][.)]\s/.test(words) ? 5 : undefined;
}

/** `Chương I` and, on the next line, what it is about. */
function joinNumbers(blocks: readonly Ranked[]): Ranked[] {
  const result: Ranked[] = [];
  for (const each of blocks) {
    const last = result.at(-1);
    const isNumber = last?.rank !== undefined && /^(?:Phần|Chương|Mục)\s+\S+$/i.test(wordsOf(last.block));
    if (!last || !isNumber || each.rank === undefined) result.push(each);
    else {
      const words = `${wordsOf(last.block)}. ${wordsOf(each.block)}`;
      result.splice(-1, 1, { rank: last.rank, block: element('p', [{ type: 'text', value: words }]) });
    }
  }
  return result;
}

/** Bold inside a heading says nothing; a picture in one stays behind it as it is. */
function toHeading(block: Element, place: number): Element {
  const plain = mapChildren(block, (child) => (isElement(child, 'strong', 'em') ? child.children : [child]));
  const name = wordsOf(block) === '' ? 'p' : `h${Math.min(6, place + 2)}`;
  return element(name, plain.children);
}

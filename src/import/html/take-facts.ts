import type { Element } from 'hast';
import type { LocalDate } from '../../domain/calendar.ts';
import { authorIn, dayLine } from './official-lines.ts';
import { allOf, isElement, wordsOf } from './tree.ts';

/** Lines near the beginning or the end are about the post; in between they are part of it. */
const fromStart = 8;
const fromEnd = 14;

/** Takes out the lines that say when and by whom a post was written. */
export function takeFacts(blocks: readonly Element[]): {
  readonly blocks: readonly Element[];
  readonly date: LocalDate | undefined;
  readonly author: string | undefined;
} {
  const lines = blocks.map((block, index) => {
    const isNear = index < fromStart || index >= blocks.length - fromEnd;
    const isLine =
      isElement(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') && allOf(block, 'img').length === 0;
    const words = isNear && isLine ? wordsOf(block) : '';
    return { block, date: dayLine(words), author: authorIn(words) };
  });
  return {
    blocks: lines.filter(({ date, author }) => !date && !author).map(({ block }) => block),
    date: lines.find(({ date }) => date)?.date,
    author: lines.find(({ author }) => author)?.author,
  };
}

import type { Element } from 'hast';
import { beginsSignature, holdsSignature } from './official-lines.ts';
import { isElement, wordsOf } from './tree.ts';

/** A signature block is at the end, and short. */
const reach = 16;
const longestLine = 90;
const longestTable = 700;

/** Takes off who signed and who receives. What it held is told, since a name may be missed. */
export function takeSignature(blocks: readonly Element[]): {
  readonly blocks: readonly Element[];
  readonly notes: readonly string[];
} {
  const from = Math.max(1, blocks.length - reach);
  const start = blocks.findIndex(
    (block, index) => index >= from && begins(block) && blocks.slice(index).every(belongs),
  );
  if (start === -1) return { blocks, notes: [] };
  const words = blocks
    .slice(start)
    .map(wordsOf)
    .filter((line) => line !== '')
    .join(' · ');
  return {
    blocks: blocks.slice(0, start),
    notes: [
      `Phần ký và nơi nhận không đưa vào bài: “${shorten(words)}”. Nếu cần, hãy viết lại vào cuối bài.`,
    ],
  };
}

function begins(block: Element): boolean {
  const words = wordsOf(block);
  if (isElement(block, 'table')) return words.length <= longestTable && holdsSignature(words);
  return isElement(block, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') && beginsSignature(words);
}

const belongs = (block: Element): boolean =>
  isElement(block, 'table', 'ul')
    ? wordsOf(block).length <= longestTable
    : wordsOf(block).length <= longestLine;

const shorten = (words: string) => (words.length <= 120 ? words : `${words.slice(0, 117).trimEnd()}…`);

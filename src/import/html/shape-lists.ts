import type { Element, ElementContent } from 'hast';
import { element, isElement } from './tree.ts';

/** A paragraph that begins as an item of a list. */
interface TypedItem {
  /** `-`, `1.` or `a)`: items of one list have the same. */
  readonly kind: string;
  readonly number: number | undefined;
  readonly content: readonly ElementContent[];
}

/** Paragraphs typed as lists (`- …`, `1. …`, `a) …`) become lists, one in the other where they alternate. */
export function shapeLists(blocks: readonly Element[]): Element[] {
  const result: Element[] = [];
  let open: Element[] = [];
  let kinds: string[] = [];
  for (const block of blocks) {
    const item = typedItem(block);
    if (!item) {
      open = [];
      kinds = [];
      result.push(block);
      continue;
    }
    const depth = kinds.indexOf(item.kind);
    if (depth === -1) {
      const list = newList(item);
      const parent = open.at(-1)?.children.at(-1);
      if (isElement(parent, 'li')) parent.children.push(list);
      else result.push(list);
      open = [...open, list];
      kinds = [...kinds, item.kind];
    } else {
      open = open.slice(0, depth + 1);
      kinds = kinds.slice(0, depth + 1);
    }
    open.at(-1)?.children.push(element('li', [element('p', item.content)]));
  }
  return result.map(tightened);
}

const newList = ({ number }: TypedItem): Element =>
  element(number === undefined ? 'ul' : 'ol', [], number && number > 1 ? { start: number } : {});

/** An item of one paragraph has no paragraph: its list is written without blank lines. */
function tightened(block: Element): Element {
  if (!isElement(block, 'ul', 'ol')) return block;
  const items = block.children.map((item) => {
    if (!isElement(item, 'li')) return item;
    const children = item.children.flatMap((child) => {
      if (isElement(child, 'p')) return child.children;
      return [isElement(child) ? tightened(child) : child];
    });
    const isTight = item.children.filter((child) => isElement(child, 'p')).length <= 1;
    return isTight ? { ...item, children } : item;
  });
  return { ...block, children: items };
}

const bullets = /^\s*([-–—•●▪*+✓✔➢])\s+/;
const numbers = /^\s*(\d{1,2})([.)])\s+(?=\S)/;
const letters = /^\s*[a-zđ]\)\s+/;

function typedItem(block: Element): TypedItem | undefined {
  const [first, ...others] = block.children;
  if (!isElement(block, 'p') || first?.type !== 'text') return undefined;
  const without = (sign: RegExp): ElementContent[] => [
    { ...first, value: first.value.replace(sign, '') },
    ...others,
  ];
  const bullet = bullets.exec(first.value)?.[1];
  if (bullet) return { kind: bullet, number: undefined, content: without(bullets) };
  const [, number, mark] = numbers.exec(first.value) ?? [];
  if (number) return { kind: `1${mark}`, number: Number(number), content: without(numbers) };
  // Markdown has no letters for lists, and others refer to “điểm a”: the letter stays.
  return letters.test(first.value) ? { kind: 'a)', number: undefined, content: block.children } : undefined;
}

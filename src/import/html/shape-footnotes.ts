import type { Element, ElementContent } from 'hast';
import { element, isElement, mapChildren } from './tree.ts';

const noteAddress = /^#((?:foot|end)note-\d+)$/;
const noteId = /^(?:foot|end)note-\d+$/;
const wayBack = /^#(?:foot|end)note-ref-/;

/** Footnotes and endnotes of Word become those of Markdown, numbered in the order in which they are first named. */
export function shapeFootnotes(blocks: readonly Element[]): Element[] {
  const labels = new Map<string, string>();
  const labelOf = (id: string): string => {
    const label = labels.get(id) ?? String(labels.size + 1);
    labels.set(id, label);
    return label;
  };
  const text = blocks.filter((block) => !isNoteList(block));
  const shaped = text.map((block) => mapChildren(block, (child) => [toReference(child, labelOf)]));
  const notes = blocks
    .filter(isNoteList)
    .flatMap((list) => list.children.filter((item) => isElement(item, 'li')))
    .map((item) =>
      element('footnote-def', withoutWayBack(item), { label: labelOf(String(item.properties['id'])) }),
    );
  return [...shaped, ...notes];
}

/** The list of notes that mammoth puts behind the text. */
export const isNoteList = (block: Element): boolean =>
  isElement(block, 'ol') &&
  block.children.length > 0 &&
  block.children.every((item) => isElement(item, 'li') && noteId.test(String(item.properties['id'] ?? '')));

function toReference(node: ElementContent, labelOf: (id: string) => string): ElementContent {
  const [link] = isElement(node, 'sup') ? node.children : [];
  if (!isElement(link, 'a')) return node;
  const id = noteAddress.exec(String(link.properties['href'] ?? ''))?.[1];
  return id ? element('footnote-ref', [], { label: labelOf(id) }) : node;
}

const withoutWayBack = (item: Element): ElementContent[] =>
  mapChildren(item, (child) =>
    isElement(child, 'a') && wayBack.test(String(child.properties['href'] ?? '')) ? [] : [child],
  ).children;

import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { toString as plainText } from 'hast-util-to-string';

/** A node of an HTML tree, wherever it stands. */
export type Node = RootContent | ElementContent;

export const element = (
  tagName: string,
  children: readonly ElementContent[] = [],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] });

export const isElement = <const Name extends string = string>(
  node: Node | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } =>
  node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName));

/** Words of a node, on one line; a line break and the end of a block count as a space. */
export const wordsOf = (node: Node): string => spaced(node).replace(/\s+/g, ' ').trim();

const blocks = /^(?:p|li|h[1-6]|t[rdh]|div|br|blockquote)$/;

function spaced(node: Node): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const inside = node.children.some((child) => isElement(child))
    ? node.children.map(spaced).join('')
    : plainText(node);
  return blocks.test(node.tagName) ? ` ${inside} ` : inside;
}

/** Every element below a node with one of these names, in order. */
export const allOf = (node: Node, ...names: readonly string[]): Element[] =>
  isElement(node)
    ? node.children.flatMap((child) => [
        ...(isElement(child, ...names) ? [child] : []),
        ...allOf(child, ...names),
      ])
    : [];

export const isBlank = (node: Node): boolean =>
  node.type === 'text'
    ? node.value.trim() === ''
    : isElement(node, 'br') || (isElement(node) && !holdsMedia(node) && wordsOf(node) === '');

const holdsMedia = (node: Element): boolean =>
  ['img', 'hr', 'table', 'footnote-ref', 'kept-html'].includes(node.tagName) ||
  node.children.some((child) => isElement(child) && holdsMedia(child));

/** Whether all words of a node stand inside an element of these names. */
export function isWholly(node: Node, ...names: readonly string[]): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (!isElement(node) || isElement(node, 'br')) return true;
  return names.includes(node.tagName) || node.children.every((child) => isWholly(child, ...names));
}

/** The same element with each node below replaced by what `change` gives, from the inside out. */
export const mapChildren = (
  node: Element,
  change: (child: ElementContent) => readonly ElementContent[],
): Element => ({
  ...node,
  children: node.children.flatMap((child) => change(isElement(child) ? mapChildren(child, change) : child)),
});

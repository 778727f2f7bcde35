import type { Element, ElementContent, Root } from 'hast';
import { fromLegacyFont, legacyFont } from '../legacy-font.ts';
import { element, isBlank, isElement, type Node } from './tree.ts';

/** Elements that go with all they hold: programs, forms, navigation. */
const dropped =
  /^(?:script|style|noscript|template|object|embed|form|input|button|select|textarea|svg|nav|head|link|meta|title|map|area|audio|canvas)$/;

const inline = /^(?:a|strong|em|del|code|sub|sup|br|img)$/;
const block = /^(?:p|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|hr)$/;
const renamed: Readonly<Record<string, string>> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };
const boxes =
  /^(?:div|section|article|main|center|figure|figcaption|aside|header|footer|details|summary|address)$/;

/** What a tree is made of once it is simple: blocks side by side, letters in NFC, no classes and no styles. */
export const simplify = (root: Root): Element[] => asBlocks(root.children.flatMap(simple));

function simple(node: Node): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: clean(node.value) }];
  if (!isElement(node) || dropped.test(node.tagName)) return [];
  if (isElement(node, 'iframe', 'video')) return videoLink(node);
  const name = renamed[node.tagName] ?? node.tagName;
  const children = inFont(node, node.children.flatMap(simple));
  if (inline.test(name) || block.test(name)) return [element(name, shaped(name, children), kept(node))];
  if (boxes.test(name)) return asBlocks(children);
  return children;
}

/** Cells and items may hold words without a paragraph; paragraphs may hold no blocks. */
function shaped(name: string, children: readonly ElementContent[]): readonly ElementContent[] {
  if (/^(?:td|th|li|blockquote)$/.test(name) && children.some(isBlock)) return asBlocks(children);
  return children;
}

const isBlock = (node: Node) => isElement(node) && block.test(node.tagName);

const clean = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '');

/** Only what Markdown, or a table that stays HTML, can say. */
function kept({ properties }: Element): Element['properties'] {
  const names = ['href', 'alt', 'id', 'colSpan', 'rowSpan', 'start', 'title'];
  // Pages that load pictures late keep their addresses elsewhere.
  const src = lateSources.map((name) => properties[name]).find((value) => value) ?? properties['src'];
  const others = names.flatMap((name) => (properties[name] ? [[name, properties[name]] as const] : []));
  return Object.fromEntries(src ? [['src', src] as const, ...others] : others);
}

const lateSources = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLargeFile'];

function videoLink({ properties }: Element): ElementContent[] {
  const src = String(properties['src'] ?? '');
  const address = src.startsWith('//') ? `https:${src}` : src;
  if (!/^https?:/.test(address)) return [];
  return [element('p', [element('a', [{ type: 'text', value: 'Xem video' }], { href: address })])];
}

/** Words of an old page in an old font: `<font face=".VnTime">`, `style="font-family: VNI-Times"`. */
function inFont(node: Element, children: ElementContent[]): ElementContent[] {
  const style = /font-family\s*:\s*([^;]+)/i.exec(String(node.properties['style'] ?? ''))?.[1];
  const font = legacyFont(String(node.properties['face'] ?? style ?? '').split(',')[0]);
  if (!font) return children;
  const convert = (child: ElementContent): ElementContent =>
    child.type === 'text'
      ? { ...child, value: fromLegacyFont(child.value, font) }
      : isElement(child)
        ? { ...child, children: child.children.map(convert) }
        : child;
  return children.map(convert);
}

/** Words between blocks become paragraphs; two line breaks in a row end one. */
export function asBlocks(nodes: readonly ElementContent[]): Element[] {
  const blocks: Element[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    if (open.some((node) => !isBlank(node))) blocks.push(element('p', trimBreaks(open)));
    open = [];
  };
  nodes.flatMap(splitParagraph).forEach((node, index, all) => {
    if (isBlock(node) && isElement(node)) {
      close();
      if (!isBlank(node)) blocks.push(node);
    } else if (isElement(node, 'br') && isElement(all[index - 1], 'br')) close();
    else open.push(node);
  });
  close();
  return blocks;
}

/** A paragraph of an old page that holds several, kept apart by line breaks. */
function splitParagraph(node: ElementContent): ElementContent[] {
  if (!isElement(node, 'p') || !node.children.some((child) => isBlock(child) || isElement(child, 'br')))
    return [node];
  const hasTwo = node.children.some(
    (child, index) => isElement(child, 'br') && isElement(node.children[index + 1], 'br'),
  );
  if (!hasTwo && !node.children.some(isBlock)) return [element('p', trimBreaks(node.children))];
  return asBlocks(node.children);
}

function trimBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const isEdge = (node: ElementContent) => isElement(node, 'br') || (node.type === 'text' && isBlank(node));
  const from = nodes.findIndex((node) => !isEdge(node));
  const to = nodes.findLastIndex((node) => !isEdge(node));
  return from === -1 ? [] : nodes.slice(from, to + 1);
}

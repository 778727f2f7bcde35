import type { Element, Root, RootContent, Text } from 'hast';
import type { FindReference } from './find-references.ts';
import type { Outline } from './outline.ts';
import type { ReferenceTargets } from './references.ts';
import { startTidying } from './tidy-tree.ts';

export type HtmlRoot = Root;
export type HtmlElement = Element;
export type HtmlNode = RootContent;

/** Resolves the links and pictures of a sanitised tree and puts its headings in order. Elements are changed in place. */
export function resolveElements(
  root: HtmlRoot,
  find: FindReference,
  targets: ReferenceTargets,
  outline: Outline,
): HtmlRoot {
  let pictures = 0;
  const tidy = startTidying();

  const picture = (element: HtmlElement, isInLink: boolean): HtmlNode => {
    const target = String(element.properties['src'] ?? '');
    const alt = String(element.properties['alt'] ?? '');
    const shown = targets.image({ alt, ...find(target) });
    if (shown.as === 'picture') {
      const lazy = pictures++ > 0 && { loading: 'lazy' };
      element.properties = {
        src: shown.src,
        alt,
        width: shown.width,
        height: shown.height,
        ...lazy,
        decoding: 'async',
      };
      return element;
    }
    const words: Text = { type: 'text', value: alt || 'Xem ảnh ở trang gốc' };
    if (shown.as === 'nothing' || isInLink) return words;
    return { type: 'element', tagName: 'a', properties: { href: shown.href }, children: [words] };
  };

  const link = (element: HtmlElement): void => {
    const target = element.properties['href'];
    if (target === undefined || isFootnoteLink(String(target))) return;
    const href = targets.link(find(String(target)));
    if (href !== undefined) element.properties['href'] = href;
    else Object.assign(element, { tagName: 'span', properties: {} });
  };

  const heading = (element: HtmlElement, depth: number): void => {
    if (element.properties['id'] === 'footnote-label') return;
    const placed = outline.add(depth, textOf(element));
    element.tagName = `h${placed.depth}`;
    element.properties['id'] = placed.id;
  };

  const visit = (node: HtmlNode, isInLink: boolean): HtmlNode => {
    if (node.type !== 'element') return node;
    const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
    if (node.tagName === 'img') return picture(node, isInLink);
    if (node.tagName === 'a') link(node);
    if (depth > 0) heading(node, depth);
    const tidied = tidy(node);
    node.children = node.children.map((child) =>
      visit(child, isInLink || node.tagName === 'a'),
    ) as HtmlElement['children'];
    return tidied;
  };

  root.children = root.children.map((child) => visit(child, false));
  return root;
}

/** Made by Markdown itself, between a note and its sign. */
const isFootnoteLink = (target: string) => /^#user-content-fn(ref)?-/.test(target);

const textOf = (node: HtmlNode | HtmlElement): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

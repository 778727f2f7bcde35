import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Html, Nodes } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { element, isElement, mapChildren } from './tree.ts';

/** How a picture was stored: name of its file beside the post, and its description. */
export interface StoredPicture {
  readonly file: string;
  readonly alt: string;
}

const html = (value: string): Html => ({ type: 'html', value });
const label = (node: Element) => String(node.properties['label']);

const handlers: NonNullable<Options['handlers']> = {
  br: (_state, node: Element) => (node.properties['inCell'] ? html('<br>') : { type: 'break' }),
  sub: (_state, node: Element) => html(toHtml(node)),
  sup: (_state, node: Element) => html(toHtml(node)),
  'kept-html': (_state, node: Element) => html(String(node.properties['value'])),
  'footnote-ref': (_state, node: Element) => ({
    type: 'footnoteReference',
    identifier: label(node),
    label: label(node),
  }),
  'footnote-def': (state, node: Element) => ({
    type: 'footnoteDefinition',
    identifier: label(node),
    label: label(node),
    children: state.toFlow(state.all(node)),
  }),
};

const writer = unified()
  .use(rehypeRemark, { handlers })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
  .freeze();

/** The text of a post as Markdown. Pictures that were not stored are left out. */
export function toMarkdown(tree: Root, pictures: ReadonlyMap<string, StoredPicture>): string {
  const root = element('root', tree.children as ElementContent[]);
  const placed = mapChildren(root, (child) => place(child, pictures)).children;
  const markdown = writer.runSync({ type: 'root', children: placed }) as Nodes;
  return writer.stringify(tight(markdown) as never);
}

/** No blank lines between items that are one paragraph each, whatever list stands in them. */
function tight(node: Nodes): Nodes {
  if ('children' in node) for (const child of node.children) tight(child);
  const isLong = (item: Nodes) =>
    'children' in item && item.children.filter(({ type }) => type === 'paragraph').length > 1;
  if (node.type === 'list' && !node.children.some(isLong)) {
    node.spread = false;
    for (const item of node.children) item.spread = false;
  }
  return node;
}

function place(node: ElementContent, pictures: ReadonlyMap<string, StoredPicture>): ElementContent[] {
  if (isElement(node, 'img')) {
    const stored = pictures.get(String(node.properties['src'] ?? ''));
    return stored ? [element('img', [], { src: stored.file, alt: stored.alt })] : [];
  }
  const isTable = isElement(node, 'kept-html');
  return isTable
    ? [element('kept-html', [], { value: placeInHtml(String(node.properties['value']), pictures) })]
    : [node];
}

/** The same for a table that stays HTML. */
const placeInHtml = (value: string, pictures: ReadonlyMap<string, StoredPicture>): string =>
  value.replace(/<img\b[^>]*?\bsrc="([^"]*)"[^>]*>/g, (_, src: string) => {
    const stored = pictures.get(src);
    return stored ? toHtml(element('img', [], { src: stored.file, alt: stored.alt })) : '';
  });

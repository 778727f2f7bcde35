import type { MdxNode } from './mdx-forbidden.ts';
import type { HtmlElement, HtmlNode } from './resolve-elements.ts';

type Attributes = Readonly<Record<string, string>>;

const element = (
  tagName: string,
  className: string | undefined,
  children: readonly HtmlNode[],
): HtmlElement => ({
  type: 'element',
  tagName,
  properties: className ? { className: [className] } : {},
  children: children as HtmlElement['children'],
});

/** A note, not a landmark: a page may hold several. */
const note = (children: readonly HtmlNode[]): HtmlElement => {
  const frame = element('div', 'luu-y', children);
  return { ...frame, properties: { ...frame.properties, role: 'note' } };
};

const words = (value: string): HtmlNode => ({ type: 'text', value });

/** The components that an MDX page may use, by name. */
export const mdxComponents: Readonly<
  Record<string, (attributes: Attributes, children: readonly HtmlNode[]) => HtmlElement>
> = {
  /** A frame that stands out: `<LuuY tieuDe="Lưu ý">…</LuuY>`. */
  LuuY: ({ tieuDe = 'Lưu ý' }, children) => note([element('p', 'luu-y-ten', [words(tieuDe)]), ...children]),
  /** A year of the school's history: `<CotMoc nam="1998">…</CotMoc>`. */
  CotMoc: ({ nam = '' }, children) =>
    element('div', 'cot-moc', [element('p', 'cot-moc-nam', [words(nam)]), ...children]),
  /** A quotation with its source: `<TrichDan nguon="…">…</TrichDan>`. */
  TrichDan: ({ nguon }, children) =>
    element('blockquote', undefined, [
      ...children,
      ...(nguon ? [element('p', undefined, [words(`— ${nguon}`)])] : []),
    ]),
};

/** Turns components into the elements they stand for; HTML written as JSX becomes that element. */
export function toElements(node: MdxNode): MdxNode {
  const children = (node.children ?? []).map(toElements) as unknown as HtmlNode[];
  if (!node.type.startsWith('mdxJsx'))
    return node.children ? { ...node, children: children as unknown as MdxNode[] } : node;

  const attributes = Object.fromEntries(
    (node.attributes ?? []).map(({ name = '', value }) => [name, typeof value === 'string' ? value : '']),
  );
  const component = mdxComponents[node.name ?? ''];
  const made = component
    ? component(attributes, children)
    : { ...element(node.name ?? 'div', undefined, children), properties: attributes };
  return made as unknown as MdxNode;
}

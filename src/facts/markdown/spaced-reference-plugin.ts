import { defineMdastPlugin, type MdastNode } from 'satteri';

/** `![Lễ khai giảng](ảnh khai giảng.jpg)`: Markdown takes an address with spaces for plain text; people do not. */
const spaced = /(!?)\[([^\]\n]*)\]\(([^()<>"\n]*[^()<>"\s]\s[^()<>"\n]*\.\w{2,5})\)/;

/** Whether a body may hold such references; most do not, and are spared the walk over their texts. */
export const hasSpacedReferences = (source: string): boolean => spaced.test(source);

/** Reads references to files whose names have spaces. Code is no text, so what stands there stays. */
export const spacedReferencePlugin = defineMdastPlugin({
  name: 'spaced-references',
  text(node, context) {
    if (!spaced.test(node.value)) return;
    context.replaceNode(
      node,
      split(node.value).map((part) => ({ ...part, position: node.position }) as MdastNode),
    );
  },
});

function split(value: string): MdastNode[] {
  const found = spaced.exec(value);
  if (!found) return value === '' ? [] : [{ type: 'text', value }];
  const [whole, mark, words = '', target = ''] = found;
  const reference: MdastNode =
    mark === '!'
      ? { type: 'image', url: target, alt: words }
      : { type: 'link', url: target, children: [{ type: 'text', value: words }] };
  return [
    ...split(value.slice(0, found.index)),
    reference,
    ...split(value.slice(found.index + whole.length)),
  ];
}

import type { Heading } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Outline } from './outline.ts';
import { placeReferences } from './place-references.ts';
import type { ReferenceTargets, ShownImage } from './references.ts';

/** Words that stay where a link may not. */
const linkWithoutTarget = { hName: 'span', hProperties: { href: null } };

/**
 * Asks where each link and picture leads and puts the answer in its place.
 *
 * @param outline Gives headings their level and anchor in the same walk.
 */
export function referencePlugin(
  targets: ReferenceTargets,
  definitions: ReadonlyMap<string, string>,
  source: string,
  outline: Outline,
) {
  const placed = placeReferences(source);
  let pictures = 0;
  const properties = (shown: ShownImage & { as: 'picture' }) => ({
    hProperties: {
      width: shown.width,
      height: shown.height,
      // The first picture may be on the first screen; later ones wait to be scrolled to.
      ...(pictures++ > 0 && { loading: 'lazy' }),
      decoding: 'async',
    },
  });
  const replacement = (shown: ShownImage, alt: string, isInLink: boolean) => {
    if (shown.as === 'picture')
      return { type: 'image' as const, url: shown.src, alt, data: properties(shown) };
    const words = { type: 'text' as const, value: alt || 'Xem ảnh ở trang gốc' };
    return shown.as === 'link' && !isInLink
      ? { type: 'link' as const, url: shown.href, children: [words] }
      : words;
  };

  return defineMdastPlugin({
    name: 'references',
    options: { position: true },
    image(node, context) {
      const alt = node.alt ?? '';
      const shown = targets.image({ alt, ...placed(node.url, node) });
      if (shown.as === 'picture') {
        context.setProperty(node, 'url', shown.src);
        context.setProperty(node, 'data', properties(shown));
      } else context.replaceNode(node, replacement(shown, alt, context.parent(node)?.type === 'link'));
    },
    imageReference(node, context) {
      const alt = node.alt ?? '';
      const shown = targets.image({ alt, ...placed(definitions.get(node.identifier) ?? '', node) });
      context.replaceNode(node, replacement(shown, alt, context.parent(node)?.type === 'link'));
    },
    link(node, context) {
      const href = targets.link(placed(node.url, node));
      if (href === undefined) context.setProperty(node, 'data', linkWithoutTarget);
      else if (href !== node.url) context.setProperty(node, 'url', href);
    },
    linkReference(node, context) {
      const href = targets.link(placed(definitions.get(node.identifier) ?? '', node));
      const data = href === undefined ? { data: linkWithoutTarget } : {};
      context.replaceNode(node, { type: 'link', url: href ?? '', children: [...node.children], ...data });
    },
    heading: headingVisitor(outline),
  });
}

const headingVisitor = (outline: Outline) => (node: Readonly<Heading>, context: MdastVisitorContext) => {
  const { depth, id } = outline.add(node.depth, context.textContent(node));
  if (depth !== node.depth) context.setProperty(node, 'depth', depth as Heading['depth']);
  context.setProperty(node, 'data', { hProperties: { id } });
};

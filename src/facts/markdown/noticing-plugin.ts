import { defineMdastPlugin } from 'satteri';
import { placeReferences } from './place-references.ts';
import type { ReferenceTargets } from './references.ts';

/** Asks where each link and picture leads and changes nothing: for bodies that will not be shown. */
export function noticingPlugin(
  targets: ReferenceTargets,
  definitions: ReadonlyMap<string, string>,
  source: string,
) {
  const placed = placeReferences(source);
  const defined = (identifier: string) => definitions.get(identifier) ?? '';
  return defineMdastPlugin({
    name: 'notice-references',
    options: { position: true },
    image(node) {
      targets.image({ alt: node.alt ?? '', ...placed(node.url, node) });
    },
    imageReference(node) {
      targets.image({ alt: node.alt ?? '', ...placed(defined(node.identifier), node) });
    },
    link(node) {
      targets.link(placed(node.url, node));
    },
    linkReference(node) {
      targets.link(placed(defined(node.identifier), node));
    },
  });
}

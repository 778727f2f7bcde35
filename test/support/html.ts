import type { Element, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';

/** HTML read the way a browser reads it, so that nothing hides in how it is written. */
export const treeOf = (html: string): Root => htmlToHast(html, { fragment: true }) as Root;

/** Every element of a piece of HTML, in order. */
export function elementsOf(html: string): Element[] {
  const visit = (node: Root | RootContent): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(visit) : []),
  ];
  return visit(treeOf(html));
}

export const namesOf = (html: string): string[] => elementsOf(html).map(({ tagName }) => tagName);

/** Words of an element with all within it. */
export const wordsOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

export const find = (html: string, tagName: string): Element[] =>
  elementsOf(html).filter((element) => element.tagName === tagName);

/** Elements that bear a class, whatever they are. */
export const withClass = (html: string, name: string): Element[] =>
  elementsOf(html).filter(({ properties }) => [properties['className']].flat().includes(name));

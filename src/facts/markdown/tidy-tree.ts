import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import type { HtmlElement, HtmlNode, HtmlRoot } from './resolve-elements.ts';
import { tableFrame, tidyProperties } from './tidy.ts';

/** Tidies one element after another, in the order of the page. */
export type TidyElement = (element: HtmlElement) => HtmlElement;

/** Properties put in order; a table gets its frame around it. */
export function startTidying(): TidyElement {
  let tables = 0;
  return (element) => {
    if (Array.isArray(element.properties['className']) && element.properties['className'].length === 0)
      delete element.properties['className'];
    for (const [name, value] of Object.entries(tidyProperties(element))) {
      if (value === null) delete element.properties[name];
      else element.properties[name] = value as string;
    }
    if (element.tagName !== 'table') return element;
    return { type: 'element', tagName: 'section', properties: tableFrame(++tables), children: [element] };
  };
}

/** HTML that the Markdown renderer made, tidied as a tree: slower than as text, but whatever its attributes hold. */
export function tidyTree(html: string): string {
  const tidy = startTidying();
  const visit = (node: HtmlNode): HtmlNode => {
    if (node.type !== 'element') return node;
    const tidied = tidy(node);
    node.children = node.children.map(visit) as HtmlElement['children'];
    return tidied;
  };
  const root = htmlToHast(html, { fragment: true }) as HtmlRoot;
  return toHtml({ ...root, children: root.children.map(visit) });
}

import type { HastNode, HastPluginDefinition } from 'satteri';
import { defineHastPlugin } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** Tables, code and task lists are rare; a page without them is spared the walk over its HTML. */
const mayNeedTidying = /[|`~]|^\s*[-*+\d.)]+\s+\[[ xX]\]|^(?: {4}|\t)/m;

/** Only a table with aligned columns (`|:--:|`) needs a look at each of its cells. */
const hasAlignment = /[|\s]:-|-:\s*(?:\||$)/m;

/** The plugin that a body needs: none where it holds nothing to tidy. */
export function tidyPluginFor(source: string): HastPluginDefinition[] {
  if (!mayNeedTidying.test(source)) return [];
  return [hasAlignment.test(source) ? tidyCells : tidyBlocks];
}

/** What Markdown's own elements need under a policy without inline styles, for keyboards and for screen readers. */
const tidyPlugin = (filter: string[]) =>
  defineHastPlugin({
    name: 'tidy',
    element: {
      filter,
      visit(node, context) {
        for (const [name, value] of Object.entries(tidied(node))) context.setProperty(node, name, value);
        if (node.tagName === 'table') context.wrapNode(node, tableFrame());
      },
    },
  });

const tidyBlocks = tidyPlugin(['pre', 'table', 'input']);
const tidyCells = tidyPlugin(['pre', 'table', 'input', 'th', 'td']);

/** Properties to set on an element; `null` takes one away. */
export function tidied({
  tagName,
  properties,
}: Pick<Element, 'tagName' | 'properties'>): Record<string, unknown> {
  if (tagName === 'pre') return { tabIndex: 0 };
  if (tagName === 'input') return { ariaLabel: properties?.['checked'] ? 'Đã xong' : 'Chưa xong' };
  const align = properties?.['align'] ?? /text-align:\s*(\w+)/.exec(String(properties?.['style'] ?? ''))?.[1];
  if (!align) return {};
  return {
    style: null,
    align: null,
    ...(align !== 'left' && { className: [`can-${align === 'right' ? 'phai' : 'giua'}`] }),
  };
}

/** A wide table scrolls inside its own frame, which a keyboard can reach. */
export const tableFrame = (): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['khung-bang'], role: 'region', ariaLabel: 'Bảng', tabIndex: 0 },
  children: [],
});

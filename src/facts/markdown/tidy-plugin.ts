import type { HastNode } from 'satteri';
import { defineHastPlugin } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** What Markdown's own elements need under a policy without inline styles, for keyboards and for screen readers. */
export const tidyPlugin = defineHastPlugin({
  name: 'tidy',
  element: {
    filter: ['th', 'td', 'pre', 'table', 'input'],
    visit(node, context) {
      for (const [name, value] of Object.entries(tidied(node))) context.setProperty(node, name, value);
      if (node.tagName === 'table') context.wrapNode(node, tableFrame());
    },
  },
});

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

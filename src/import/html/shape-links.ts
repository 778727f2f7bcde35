import type { Element, ElementContent } from 'hast';
import { element, isElement, mapChildren, wordsOf } from './tree.ts';

/** Where a link of the source leads now; `undefined` where it leads nowhere any more and only its words stay. */
export type FindTarget = (href: string) => string | undefined;

/** Links of a document by itself: only full addresses lead anywhere. */
export const fullAddress: FindTarget = (href) =>
  /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? href : undefined;

/** Links that lead somewhere stay, the words of the others too; addresses typed as text become links. */
export function shapeLinks(
  blocks: readonly Element[],
  find: FindTarget,
): { readonly blocks: Element[]; readonly notes: readonly string[] } {
  const lost: string[] = [];
  const follow = (child: ElementContent): ElementContent[] => {
    if (!isElement(child, 'a')) return [child];
    const href = String(child.properties['href'] ?? '').trim();
    const target = href === '' ? undefined : find(href);
    if (target !== undefined) return [element('a', child.children, { href: target })];
    // An anchor in the same document has no address of its own in the post.
    if (href !== '' && !href.startsWith('#')) lost.push(`${wordsOf(child)} (${href})`);
    return child.children;
  };
  const shaped = blocks.map((block) => linkWords(mapChildren(block, follow)));
  const notes = [...new Set(lost)].map(
    (link) => `Liên kết không còn dẫn tới đâu nên chỉ giữ chữ: ${link}. Nếu cần, hãy gắn lại liên kết.`,
  );
  return { blocks: shaped, notes };
}

const typedAddress =
  /(?:https?:\/\/|www\.)[^\s<>"'“”]*[^\s<>"'“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

function linkWords(node: Element): Element {
  if (isElement(node, 'a', 'code', 'pre')) return node;
  return {
    ...node,
    children: node.children.flatMap((child) => {
      if (isElement(child)) return [linkWords(child)];
      return child.type === 'text' ? linkText(child.value) : [child];
    }),
  };
}

function linkText(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(typedAddress)) {
    if (match.index > from) pieces.push({ type: 'text', value: text.slice(from, match.index) });
    pieces.push(element('a', [{ type: 'text', value: match[0] }], { href: addressOf(match[0]) }));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ type: 'text', value: text.slice(from) });
  return pieces;
}

const addressOf = (typed: string) =>
  /^https?:/i.test(typed) ? typed : typed.includes('@') ? `mailto:${typed}` : `https://${typed}`;

import type { Element, ElementContent } from 'hast';
import { element, isBlank, isElement, mapChildren } from './tree.ts';

const marks = ['strong', 'em', 'del', 'a'];

/** Spaces at the edges of bold and the like go outside, empty ones go, neighbours of a kind become one: as Markdown needs it. */
export const loosenMarks = (block: Element): Element => {
  const loosened = mapChildren(block, (child) => (isElement(child, ...marks) ? loosen(child) : [child]));
  return mapChildren({ ...loosened, children: joined(loosened.children) }, (child) =>
    isElement(child) ? [{ ...child, children: joined(child.children) }] : [child],
  );
};

function loosen(mark: Element): ElementContent[] {
  if (isBlank(mark)) return mark.children.some((child) => isElement(child)) ? mark.children : spaceOf(mark);
  const [first] = mark.children;
  const last = mark.children.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const children = mark.children.map((child) => {
    if (child.type !== 'text') return child;
    const head = child === first ? child.value.trimStart() : child.value;
    return { ...child, value: child === last ? head.trimEnd() : head };
  });
  return [...space(before), { ...mark, children }, ...space(after)];
}

const space = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value: ' ' }]);
const spaceOf = (mark: Element): ElementContent[] => (mark.children.length > 0 ? space(' ') : []);

function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const blankBetween = last?.type === 'text' && isBlank(last) ? result.at(-2) : undefined;
    if (sameMark(last, node)) result.splice(-1, 1, merge(last, node));
    else if (sameMark(blankBetween, node)) result.splice(-2, 2, merge(blankBetween, node, space(' ')));
    else result.push(node);
  }
  return result;
}

const sameMark = (a: ElementContent | undefined, b: ElementContent): a is Element =>
  isElement(a, 'strong', 'em') && isElement(b, a.tagName);

const merge = (a: Element, b: ElementContent, between: ElementContent[] = []): Element =>
  element(a.tagName, [...a.children, ...between, ...(isElement(b) ? b.children : [])]);

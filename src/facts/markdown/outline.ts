import { toSlug } from '../../domain/vietnamese.ts';
import type { Heading } from '../portal.ts';

/** Gives headings their level and anchor, so that no level is skipped and no anchor repeated. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** @param depth As written, 1 to 6. */
  add(depth: number, text: string): Heading;
}

/**
 * The page's title is its only first-level heading, so the body begins at 2: a body that starts with `#`
 * moves down, and a jump such as 2 to 4 becomes 2 to 3.
 */
export function startOutline(): Outline {
  const headings: Heading[] = [];
  const used = new Set<string>();
  let offset = 0;
  let previous = 1;
  return {
    headings,
    add(depth, text) {
      if (depth === 1) offset = 1;
      previous = Math.min(6, Math.max(2, Math.min(depth + offset, previous + 1)));
      const heading = { depth: previous, id: freeAnchor(text, used), text: text.trim() };
      headings.push(heading);
      return heading;
    },
  };
}

/** `muc-` keeps anchors apart from the ids of the page around the body. */
function freeAnchor(text: string, used: Set<string>): string {
  const base = `muc-${toSlug(text) || 'khong-ten'}`;
  let anchor = base;
  for (let i = 2; used.has(anchor); i++) anchor = `${base}-${i}`;
  used.add(anchor);
  return anchor;
}

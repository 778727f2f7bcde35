import { findReferences } from './find-references.ts';
import type { WrittenReference } from './references.ts';

/** A node of a tree, as far as its place is looked at. */
export interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Tells where a node of a source stands; one that another plugin made has no position, and is looked up. */
export function placeReferences(source: string): (target: string, node: Placed) => WrittenReference {
  const find = findReferences(source);
  return (target, { position }) => {
    const { line, column } = position?.start ?? find(target);
    return { target, line, column };
  };
}

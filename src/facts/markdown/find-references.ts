/** Where a target stands in a source; each call finds the next occurrence. */
export type FindPlace = (target: string) => { readonly line: number; readonly column: number };

/**
 * Looks targets up in the source text, in the order of the text, for trees that have lost their positions.
 * One that is not found literally (written with entities, say) is placed where the last one was.
 */
export function findReferences(source: string): FindPlace {
  const next = new Map<string, number>();
  let last = 0;
  return (target) => {
    const found = target ? source.indexOf(target, next.get(target) ?? 0) : -1;
    if (found >= 0) {
      next.set(target, found + target.length);
      last = found;
    }
    const before = source.slice(0, last);
    return { line: before.split('\n').length, column: last - before.lastIndexOf('\n') };
  };
}

/** A target as the author wrote it, and where. */
export interface FoundReference {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** Finds where a target stands in a source; each call finds the next occurrence. */
export type FindReference = (target: string) => FoundReference;

/**
 * Looks targets up in the source text, in the order of the text, for trees that have lost their positions and
 * whose addresses are percent-encoded. One that is not found literally (written with entities, say) is placed
 * where the last one was.
 */
export function findReferences(source: string): FindReference {
  const next = new Map<string, number>();
  let last = 0;
  return (target) => {
    const written = [target, decoded(target)].find(
      (form) => form !== '' && source.includes(form, next.get(form) ?? 0),
    );
    if (written !== undefined) {
      last = source.indexOf(written, next.get(written) ?? 0);
      next.set(written, last + written.length);
    }
    const before = source.slice(0, last);
    return {
      target: written ?? target,
      line: before.split('\n').length,
      column: last - before.lastIndexOf('\n'),
    };
  };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

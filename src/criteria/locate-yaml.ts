import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

/** YAML read again with positions: slower, so only for a file that has something to mend. */
export interface LocatedYaml {
  /** Line of the value at a path, or of the nearest group around it; 1-based. */
  lineOf(path: readonly PropertyKey[]): number;
  /** What keeps it from being YAML at all. */
  readonly fault: { readonly line: number } | undefined;
}

export function locateYaml(source: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [fault] = document.errors;

  const startOf = (keys: readonly PropertyKey[]): number | undefined => {
    const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
      : undefined;
    const node = (pair?.key ?? document.getIn(keys, true)) as Node | undefined;
    return node?.range?.[0];
  };
  return {
    fault: fault && { line: lines.linePos(fault.pos[0]).line },
    lineOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const start = startOf(keys.slice(0, length));
        if (start !== undefined) return lines.linePos(start).line;
      }
      return 1;
    },
  };
}

import { lineEnd, lineStart } from './edit.ts';

interface Placed {
  readonly range: readonly [number, number, number];
}

/** The lines that an item of a list takes, with the comments right above it. */
export interface ItemPlace {
  readonly start: number;
  readonly end: number;
}

/** Where each item of a list stands; nothing where some item does not begin a line of its own. */
export function itemPlaces(source: string, nodes: readonly Placed[]): ItemPlace[] {
  const dashes = nodes.map(({ range }) => lineStart(source, range[0]));
  if (!nodes.every(({ range }, i) => /^ *- +$/.test(source.slice(dashes[i], range[0])))) return [];
  // What stands above the first speaks of the whole list.
  const starts = dashes.map((dash, i) => (i === 0 ? dash : aboveComments(source, dash)));
  return nodes.map(({ range }, i) => ({
    start: starts[i] ?? 0,
    end: starts[i + 1] ?? lineEnd(source, range[1]),
  }));
}

function aboveComments(source: string, start: number): number {
  const above = lineStart(source, start - 1);
  return /^ *#/.test(source.slice(above, start)) ? aboveComments(source, above) : start;
}

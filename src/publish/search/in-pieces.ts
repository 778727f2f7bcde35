/** Some of a list, and where in the list they begin. */
export interface Piece<Item> {
  readonly first: number;
  readonly items: readonly Item[];
}

/** A list cut into pieces of at most a size; what is larger alone has a piece of its own. */
export function inPieces<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  largest: number,
): Piece<Item>[] {
  const pieces: { first: number; items: Item[] }[] = [];
  let size = 0;
  items.forEach((item, at) => {
    const own = sizeOf(item);
    if (pieces.length === 0 || size + own > largest) {
      pieces.push({ first: at, items: [] });
      size = 0;
    }
    pieces.at(-1)?.items.push(item);
    size += own;
  });
  return pieces;
}

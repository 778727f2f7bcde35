/**
 * The most items that can be kept so that their keys never fall from one to the next; of equally many, those whose
 * first ones stand earliest in the list. What is left over is out of order.
 */
export function longestRisingRun<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlySet<Item> {
  interface Link {
    readonly item: Item;
    readonly next: Link | undefined;
  }
  // From the last item backwards: heads[i] begins the best run of i + 1 items, keys falling from head to head.
  const heads: Link[] = [];
  for (const item of items.toReversed()) {
    const place = firstBelow(heads, keyOf(item), (link) => keyOf(link.item));
    heads[place] = { item, next: heads[place - 1] };
  }
  const kept = new Set<Item>();
  for (let link = heads.at(-1); link; link = link.next) kept.add(link.item);
  return kept;
}

/** Index of the first head whose key is smaller; their number where there is none. */
function firstBelow<Head>(heads: readonly Head[], key: string, keyOf: (head: Head) => string): number {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(heads[middle] as Head) < key) high = middle;
    else low = middle + 1;
  }
  return low;
}

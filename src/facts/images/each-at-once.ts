/** Does a piece of work for every item, at most `limit` at a time; results in the order of the items. */
export async function eachAtOnce<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  async function worker(): Promise<void> {
    for (const [i, item] of rest) results[i] = await work(item);
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

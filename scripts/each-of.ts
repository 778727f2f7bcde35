/**
 * Does a piece of work for every item, so many at a time, in order of the items.
 *
 * @param work Is told how many pieces have been started, itself included.
 */
export async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, started: number) => Promise<void>,
): Promise<void> {
  let started = 0;
  const worker = async () => {
    for (let item = items[started]; item !== undefined; item = items[started]) await work(item, ++started);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { eachOf } from '../../scripts/each-of.ts';

/** Works on items; notes the order of starts and how many were at work together at most. */
async function workOn(items: readonly string[], atOnce: number) {
  const started: string[] = [];
  let atWork = 0;
  let most = 0;
  await eachOf(items, atOnce, async (item, number) => {
    started.push(`${number} ${item}`);
    most = Math.max(most, ++atWork);
    await setImmediate();
    atWork -= 1;
  });
  return { started, most };
}

it('works on every item once, in order', async () => {
  expect((await workOn(['a', 'b', 'c'], 2)).started).toEqual(['1 a', '2 b', '3 c']);
});

it('works on so many at a time, not more', async () => {
  expect((await workOn(['a', 'b', 'c', 'd'], 2)).most).toBe(2);
  expect((await workOn(['a'], 2)).most).toBe(1);
});

it('does nothing where there is nothing', async () => {
  expect((await workOn([], 2)).started).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { longestRisingRun } from '../../src/domain/longest-rising-run.ts';

const kept = (keys: string) => {
  const items = [...keys].map((key, index) => ({ key, index }));
  const run = longestRisingRun(items, ({ key }) => key);
  return items
    .filter((item) => run.has(item))
    .map(({ key }) => key)
    .join('');
};

describe('the most items whose keys never fall', () => {
  it.each([
    ['', ''],
    ['a', 'a'],
    ['abc', 'abc'],
    ['aaa', 'aaa'],
    ['zabc', 'abc'],
    ['abcza', 'abcz'],
    ['abzcd', 'abcd'],
    ['ba', 'b'],
    ['cba', 'c'],
  ])('"%s" keeps "%s"', (keys, expected) => expect(kept(keys)).toBe(expected));

  it('keeps as many as any choice could', () => {
    const best = (keys: string): number =>
      Math.max(
        0,
        ...Array.from({ length: 2 ** keys.length }, (_, mask) =>
          [...keys].filter((_key, i) => mask & (1 << i)),
        )
          .filter((run) => run.every((key, i) => i === 0 || (run[i - 1] ?? '') <= key))
          .map((run) => run.length),
      );
    for (const keys of ['cabdbca', 'edcbaab', 'bdacbdab', 'abacadab', 'hgfabcde'])
      expect(kept(keys)).toHaveLength(best(keys));
  });

  it('is quick on ten thousand items', () => {
    const items = Array.from({ length: 10_000 }, (_, i) => String((i * 7919) % 10_007).padStart(5, '0'));
    expect(longestRisingRun(items, (key) => key).size).toBeGreaterThan(50);
  });
});

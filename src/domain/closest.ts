import { withoutMarks } from './vietnamese.ts';

/**
 * The known word that was probably meant, for “có phải ý bạn là”. Marks, case, spaces, hyphens and
 * underscores do not count.
 *
 * @returns `undefined` where nothing is near enough (more than a third of the letters differ).
 */
export function closest(typed: string, known: readonly string[]): string | undefined {
  const target = simplify(typed);
  let best: string | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const simple = simplify(word);
    // Only what is nearer than the best so far is looked at to its end: there may be thousands of addresses.
    const limit = Math.min(nearest - 1, Math.max(1, Math.floor(simple.length / 3)));
    const distance = distanceWithin(target, simple, limit);
    if (distance > limit) continue;
    best = word;
    nearest = distance;
  }
  return best;
}

const simplify = (word: string) =>
  withoutMarks(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/**
 * Number of letters to insert, drop, change, or swap with their neighbour; above the limit, some number above it. Only
 * pairs of letters whose places differ by at most the limit are compared: all others cost more.
 */
function distanceWithin(a: string, b: string, limit: number): number {
  const above = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return above;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, above));
  let smallestBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(above);
    row[0] = Math.min(i, above);
    let smallest = row[0];
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let distance = Math.min(
        (last[j] ?? above) + 1,
        (row[j - 1] ?? above) + 1,
        (last[j - 1] ?? above) + change,
      );
      if (change === 1 && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforeLast[j - 2] ?? above) + 1);
      row[j] = Math.min(distance, above);
      smallest = Math.min(smallest, distance);
    }
    // A swap reaches back two rows; where both are above the limit, so is all that follows.
    if (smallest > limit && smallestBefore > limit) return above;
    smallestBefore = smallest;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? above;
}

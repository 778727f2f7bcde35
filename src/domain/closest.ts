import { withoutMarks } from './vietnamese.ts';

/**
 * The known word that was probably meant, for “có phải ý bạn là”. Marks, case, spaces, hyphens and
 * underscores do not count.
 *
 * @returns `undefined` where nothing is near enough (more than a third of the letters differ).
 */
export function closest(typed: string, known: readonly string[]): string | undefined {
  const target = simplify(typed);
  const [best] = known
    .map((word) => ({ word, distance: editDistance(target, simplify(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(simplify(word).length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.word;
}

const simplify = (word: string) =>
  withoutMarks(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** Number of letters to insert, drop, change, or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + change,
        isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

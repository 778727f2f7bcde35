import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { at, circle, line, oval, path, repeat } from '../svg.ts';

const blossomOf = (random: Random): string =>
  repeat(5, (index) =>
    at(0, 0, oval(0, -3.6, 2.4, 3.8, random.pick([palette.flame, '#e2533c'])), { turn: index * 72 }),
  ) + circle(0, 0, 1.7, '#f7c65a');

/** Gạo, the kapok tree: a straight trunk, level boughs almost without leaves, big red flowers. About 260 high. */
export function gao(random: Random): string {
  const boughs = [-110, -142, -172, -200, -224].flatMap((y, index) => {
    const reach = 78 - index * 13;
    return [
      [-reach * random.between(0.8, 1), y - random.between(16, 34), y],
      [reach * random.between(0.8, 1), y - random.between(16, 34), y + 6],
    ] as const;
  });
  const wood = boughs
    .map(([x, tip, root]) => line(`M0 ${root}Q${x * 0.5} ${root - 2} ${x} ${tip}`, '#8a6a58', 4.4))
    .join('');
  const leaves = boughs
    .map(
      ([x, tip]) =>
        oval(x * 0.8, tip + 6, 17, 8, '#7fae62', { opacity: 0.75 }) +
        oval(x, tip, 12, 6.5, '#97c076', { opacity: 0.8 }),
    )
    .join('');
  const flowers = boughs
    .map(([x, tip, root]) =>
      repeat(6, () => {
        const share = random.between(0.3, 1.06);
        return at(x * share, root + (tip - root) * share ** 1.6 - random.between(1, 7), blossomOf(random), {
          scale: random.between(0.8, 1.3),
          turn: random.between(0, 70),
        });
      }),
    )
    .join('');
  const trunk =
    oval(0, 0, 32, 6, palette.shade, { opacity: 0.15 }) +
    path('M-13 2Q-6-30-5-246H4Q6-30 13 2Q0 6-13 2Z', '#8a6a58');
  return trunk + wood + leaves + flowers;
}

import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';
import { phuong } from '../trees/phuong.ts';

/** An easel with a child's painting, foot at 0,0, about 100 high. */
export const easel = (random: Random): string =>
  oval(0, 0, 28, 4, palette.shade, { opacity: 0.15 }) +
  line('M-20 0L-4-98M20 0L4-98M0-30V-4', '#b98252', 3.2) +
  box(-29, -88, 58, 46, '#ffffff') +
  box(-29, -88, 58, 46, 'none', { stroke: '#d9cfe0', 'stroke-width': 1 }) +
  at(-26, -85, random.pick(paintings)(random)) +
  box(-31, -42, 62, 4, '#a9743f');

/** Paintings of 52 × 40 units. */
const paintings: readonly ((random: Random) => string)[] = [
  (random) =>
    box(0, 0, 52, 40, '#d6ecf3') +
    box(0, 28, 52, 12, palette.leafLight) +
    path('M12 28V16L22 8L32 16V28Z', palette.yellow) +
    path('M9 17L22 6L35 17Z', palette.flame) +
    circle(43, 8, 5, '#ffd27a') +
    oval(44, 26, 6, 6, random.pick(cheerful)),
  (random) =>
    box(0, 0, 52, 40, '#fdeec8') + box(0, 30, 52, 10, '#c9d98a') + at(25, 34, phuong(random), { scale: 0.2 }),
  (random) =>
    box(0, 0, 52, 40, '#cfe6f6') +
    path('M0 26Q13 20 26 26T52 26V40H0Z', '#6ba7d6') +
    path('M14 24H38L33 31H19Z', '#b98252') +
    path('M25 6V23H38Z', random.pick(cheerful)) +
    line('M25 4V24', '#7a5240', 1.2),
  (random) =>
    box(0, 0, 52, 40, '#fdf4e4') +
    repeat(
      3,
      (i) =>
        at(
          11 + i * 15,
          17,
          repeat(5, (k) => at(0, 0, oval(0, -5, 2.8, 4, random.pick(cheerful)), { turn: k * 72 })) +
            circle(0, 0, 2.4, palette.yellow),
        ) + line(`M${11 + i * 15} 22V37`, palette.leaf, 1.8),
    ),
  (random) =>
    box(0, 0, 52, 40, '#e9e2f4') +
    repeat(
      3,
      (i) =>
        circle(12 + i * 14, 17, 5, '#f2c7a0') +
        path(
          `M${6 + i * 14} 36Q${6 + i * 14} 23 ${12 + i * 14} 23T${18 + i * 14} 36Z`,
          random.pick(cheerful),
        ) +
        path(`M${7 + i * 14} 16q5-9 10 0q-5-3-10 0Z`, palette.hair),
    ) +
    circle(46, 6, 3, palette.yellow),
];

/** A brush with wet paint, held at 0,0. */
export const brush = (colour: string): string =>
  line('M-5 4L10-8', '#8d5d3a', 1.8) + line('M10-8L13.4-10.6', colour, 3.4);

/** Pots of paint standing on 0,0. */
export const paintPots = (random: Random): string =>
  repeat(
    3,
    (i) =>
      box(-14 + i * 10, -9, 8, 9, '#f4f1f7', { rx: 1 }) +
      oval(-10 + i * 10, -9, 4, 1.5, random.pick(cheerful)),
  );

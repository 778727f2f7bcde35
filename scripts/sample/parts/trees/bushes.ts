import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { at, circle, line, oval, path, repeat } from '../svg.ts';
import { drawCrown, strew } from './foliage.ts';

/** A hedge with flowers along the ground, `width` wide, foot at y = 0. */
export function hedge(
  random: Random,
  width: number,
  flower: string = random.pick([palette.flame, palette.pink, palette.yellow, '#ffffff']),
): string {
  const count = Math.ceil(width / 22);
  const green = repeat(count, (index) =>
    oval(index * 22 + 8, -8, 17, 12, random.pick([palette.leafDark, palette.leaf, palette.leaf])),
  );
  const flowers = repeat(count * 3, () =>
    circle(random.between(0, width), -random.between(3, 17), 2, flower),
  );
  return green + flowers;
}

/** A round tree without special kind. About 150 high. */
export function roundTree(random: Random): string {
  const crown = { x: 0, y: -104, rx: random.between(38, 52), ry: random.between(40, 50) };
  return (
    oval(0, 0, 24, 5, palette.shade, { opacity: 0.15 }) +
    path('M-6 2Q-3-30-4-80H4Q3-30 6 2Q0 4-6 2Z', palette.trunk) +
    drawCrown(
      random,
      crown,
      random.pick([
        ['#4c8550', '#68a05a', '#90c070'],
        ['#3f7a55', '#58946a', '#7fb48a'],
      ] as const),
    )
  );
}

/** A peach tree (đào) or apricot tree (mai) in bloom in a pot, for Tết. About 110 high. */
export function tetTree(random: Random, blossom: string): string {
  const wood = line(
    'M0-22Q-4-50 2-64Q-14-78-26-86M2-64Q12-84 24-94M-1-48Q18-58 32-62M0-40Q-18-48-30-54M4-76Q0-92-4-104',
    '#7a5240',
    3,
  );
  const flowers = strew(random, { x: 0, y: -72, rx: 38, ry: 38 }, 90, (x, y) =>
    circle(x, y, random.between(1.8, 3.4), random.chance(0.75) ? blossom : '#fff0e0'),
  );
  const leaves = strew(random, { x: 0, y: -72, rx: 38, ry: 36 }, 22, (x, y) =>
    oval(x, y, 3, 1.4, palette.leafLight),
  );
  const pot =
    oval(0, 0, 24, 4, palette.shade, { opacity: 0.15 }) +
    path('M-17-24H17L13 1Q0 4-13 1Z', '#a9533a') +
    path('M-19-27H19V-21H-19Z', '#c06a4a');
  return wood + leaves + flowers + pot;
}

/** A young plant with a few leaves, as children plant it. */
export const sapling = (random: Random, height = 40): string =>
  line(`M0 0Q2 ${-height / 2} 0 ${-height}`, '#7a5a40', 2) +
  repeat(5, (index) =>
    at(
      0,
      -height * (0.35 + index * 0.16),
      oval(7, -2, 8, 3.6, random.pick([palette.leaf, palette.leafLight])),
      { turn: index % 2 === 0 ? -18 : 200 + random.between(-10, 10) },
    ),
  );

/** A row of vegetables in a bed, `width` wide. */
export const vegetables = (
  random: Random,
  width: number,
  kind: 'cabbage' | 'carrot' | 'tomato' | 'herb',
): string => {
  const step = kind === 'cabbage' ? 24 : 17;
  return repeat(Math.floor(width / step), (index) =>
    at(index * step + step / 2, random.between(-1.5, 1.5), plants[kind]),
  );
};

const plants = {
  cabbage:
    oval(0, -6, 11, 8, '#7fb06a') +
    oval(-4, -6, 6, 6.4, '#9cc884') +
    oval(4, -7, 6, 6, '#b3d79a') +
    oval(0, -7, 4, 4.6, '#cbe6b0'),
  carrot:
    line('M0 0Q-5-8-6-14M0 0Q0-9 0-17M0 0Q5-8 6-14', palette.leaf, 2.2) + oval(0, 0, 3, 2, palette.orange),
  tomato:
    line('M0 2V-28M0-10L7-15M0-16L-7-20', palette.leafDark, 1.8) +
    oval(0, -22, 9, 9, palette.leaf) +
    circle(-5, -14, 3.4, palette.flame) +
    circle(5, -19, 3.2, '#e8663c'),
  herb: oval(0, -4, 7, 5, palette.leafLight) + line('M0 0V-11M0-4L5-9M0-4L-5-9', palette.leafDark, 1.4),
} as const;

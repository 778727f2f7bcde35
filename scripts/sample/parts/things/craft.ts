import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';
import { heart } from './shapes.ts';

/** A paper flower lying or standing on 0,0. */
export const paperFlower = (random: Random): string => {
  const colour = random.pick([palette.flame, palette.pink, palette.yellow, '#c58fd0', '#f08c4b', '#fdf1f4']);
  return (
    line('M0 0Q-2-8 0-14', palette.leaf, 1.8) +
    oval(5, -5, 5, 2, palette.leafLight, { transform: 'rotate(-24 5 -5)' }) +
    repeat(5, (i) => at(0, -18, oval(0, -5, 3.8, 5, colour), { turn: i * 72 })) +
    circle(0, -18, 2.8, palette.yellow)
  );
};

/** A letter in an envelope with a heart, around 0,0. */
export const letter = (random: Random): string =>
  at(
    0,
    -6,
    box(-17, -11, 34, 22, random.pick(['#fdf4e0', '#eaf1f8', '#fbe6ea', '#efe8f7']), { rx: 1 }) +
      line('M-17-11L0 2L17-11', palette.shade, 0.8, { opacity: 0.35 }) +
      at(0, 1, heart(palette.flame), { scale: 0.5 }),
    { turn: random.between(-14, 14) },
  );

/** A card with a heart that stands on 0,0. */
export const heartCard: string =
  path('M-15 0L-13-28L0-25V3Z', '#fdf4e0') +
  path('M15 0L13-28L0-25V3Z', '#f6e2d4') +
  at(7, -13, heart(palette.flame), { scale: 0.7 }) +
  circle(-7, -16, 3, palette.yellow) +
  line('M-7-13V-6', palette.leaf, 1.2);

/** Scissors lying on 0,0. */
export const scissors: string =
  line('M-14-2L10-10M-14-10L10-2', '#a9b4c2', 2.2) +
  circle(13, -11, 4, 'none', { stroke: palette.flame, 'stroke-width': 2.4 }) +
  circle(13, -1, 4, 'none', { stroke: palette.flame, 'stroke-width': 2.4 });

/** A bottle of glue, foot at 0,0. */
export const glue: string =
  box(-6, -20, 12, 20, '#fdfaf2', { rx: 3 }) +
  box(-6, -14, 12, 7, palette.blue) +
  path('M-4-20L-1.4-28H1.4L4-20Z', palette.flame);

/** Coloured pencils lying side by side around 0,0. */
export const pencils = (random: Random): string =>
  repeat(5, (i) => {
    const colour = random.pick(cheerful);
    return line(`M${-12 + i * 6} 0l2-17`, colour, 3) + line(`M${-10 + i * 6}-17l.4-3.4`, '#f2d7ae', 3);
  });

/** A sheet with a child's drawing, lying on 0,0. */
export const drawing = (random: Random): string =>
  path('M-22 2L-17-14H17L22 2Z', '#ffffff') +
  random.pick([
    circle(0, -6, 4, palette.yellow) + line('M-12-1H12', palette.leaf, 2.4),
    path('M-8-1V-6L0-11L8-6V-1Z', palette.orange),
    line('M-12-3Q-6-11 0-4T12-6', palette.blue, 2.2) + circle(6, -10, 1.8, palette.flame),
  ]);

/** A jar of sweets, foot at 0,0. */
export const sweetJar = (random: Random): string => {
  const colour = random.pick(['#e0a94a', '#f3d9b0', '#f3b6c4', '#c9d98a', '#e8775f']);
  return (
    box(-11, -26, 22, 26, '#f4f8fa', { rx: 4, opacity: 0.85 }) +
    box(-9.5, -21, 19, 20, colour, { rx: 3 }) +
    repeat(5, (i) =>
      circle(-6 + (i % 3) * 6, -17 + Math.floor(i / 3) * 7, 2.4, '#ffffff', { opacity: 0.4 }),
    ) +
    box(-12, -31, 24, 7, palette.flame, { rx: 2 }) +
    line('M-7-18V-6', '#ffffff', 1.4, { opacity: 0.6 })
  );
};

/** A small plant in a pot, foot at 0,0. */
export const pottedPlant = (random: Random): string =>
  line('M0-14V-26', palette.leafDark, 1.8) +
  repeat(5, (i) =>
    at(0, -18 - i * 2.4, oval(6, -2, 6.4, 3, random.pick([palette.leaf, palette.leafLight])), {
      turn: i % 2 === 0 ? -24 : 204,
    }),
  ) +
  (random.chance(0.5)
    ? circle(0, -31, 3.4, random.pick([palette.flame, palette.pink, palette.yellow]))
    : '') +
  path('M-9-15H9L7 0H-7Z', random.pick(['#c06a4a', '#7fa9c9', '#d9a25a']));

/** A toy car of cardboard with wheels of bottle caps and a straw, foot at 0,0. */
export const strawCar = (random: Random): string =>
  line('M-8-16L-2-34H6', random.pick(cheerful), 2.4) +
  path('M-2-32L14-24L-1-20Z', '#fdf4e0') +
  box(-20, -15, 40, 9, random.pick(cheerful), { rx: 2 }) +
  repeat(2, (i) => circle(-12 + i * 24, -5, 5.4, '#4a4656') + circle(-12 + i * 24, -5, 2.4, palette.star));

/** A bridge of straws, foot at 0,0. */
export const strawBridge: string =
  line('M-30 0L-22-14H22L30 0M-22-14L-11-26L0-14L11-26L22-14M-11-26H11', palette.orange, 2.6) +
  box(-34, -2, 10, 4, palette.woodDark) +
  box(24, -2, 10, 4, palette.woodDark);

/** A cup of tea, foot at 0,0. */
export const teaCup: string =
  oval(0, 0, 11, 2.6, '#e4eaf0') +
  path('M-8-11H8Q7 0 0 0Q-7 0-8-11Z', '#fdfdfd') +
  oval(0, -11, 8, 2.2, '#c9a45a') +
  line('M8-9Q13-8 8-4', '#dfe5ec', 1.8) +
  line('M-2-15Q-5-19-2-23M3-15Q0-19 3-23', '#ffffff', 1.2, { opacity: 0.7 });

/** A tea pot, foot at 0,0. */
export const teaPot: string =
  path('M-13-16Q-15 0-8 0H8Q15 0 13-16Q0-22-13-16Z', '#fdfdfd') +
  line('M13-12L22-18', '#fdfdfd', 4) +
  line('M-13-14Q-22-10-12-4', '#dfe5ec', 2.4) +
  circle(0, -21, 2.4, palette.blue) +
  line('M-11-8Q0-4 11-8', palette.blue, 1.6);

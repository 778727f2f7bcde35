import { palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';

/** A map drawn by hand: streets, river, trees, houses; held at 0,0. */
export const handDrawnMap: string =
  path('M-28-20L28-22L30 17L-29 19Z', '#fdf8ea') +
  path('M-28-8Q-10-16 0-4T29 2V9Q12 6 0 4T-28 0Z', '#9fcbe4') +
  line('M-14-20L-10 18M10-21L14 17M-28 12L29 9', '#e0b77a', 2.6) +
  path('M-22-12V-17L-18-20L-14-17V-12Z', palette.flame) +
  path('M16-8V-14L20-17L24-14V-8Z', palette.yellow) +
  circle(0, -14, 3.6, palette.leaf) +
  circle(4, 12, 3.6, palette.leaf) +
  circle(-20, 9, 3, palette.leafLight) +
  circle(22, 13, 2.6, palette.leafLight);

/** An easel with a portrait in three colours; foot at 0,0, about 100 high. */
export const portraitEasel: string =
  oval(0, 0, 28, 4, palette.shade, { opacity: 0.15 }) +
  line('M-20 0L-4-98M20 0L4-98M0-30V-4', '#b98252', 3) +
  box(-26, -94, 52, 56, '#fdf4dc') +
  path('M-11-68C-15-87 15-87 11-68L11-58H-11Z', palette.ink) +
  path('M-20-38Q-18-55-6-56L0-50L6-56Q18-55 20-38Z', palette.flame) +
  box(-3.4, -60, 6.8, 8, palette.star) +
  oval(0, -68, 9.6, 11, palette.star) +
  path('M-10-70Q0-84 10-70Q4-76 0-77Q-4-76-10-70Z', palette.ink) +
  circle(-3.4, -68, 1.1, palette.ink) +
  circle(3.4, -68, 1.1, palette.ink) +
  line('M-3-63Q0-60.500 3-63', palette.flame, 1.4) +
  circle(18, -86, 4.4, palette.flame) +
  box(-28, -38, 56, 4, '#a9743f');

/** A sheet of red paper with a branch of blossom in ink and gold, lying on 0,0. */
export const blossomSheet: string =
  path('M-24 3L-19-22H19L24 3Z', '#c8322c') +
  path('M-20 0L-16-19H16L20 0Z', 'none', { stroke: palette.star, 'stroke-width': 1 }) +
  line('M-12-3Q-4-12 4-11T13-16M0-11Q-1-15-4-17', palette.hair, 1.8) +
  repeat(4, (i) => at([-6, 3, 9, -4][i] ?? 0, [-8, -12, -14, -17][i] ?? 0, circle(0, 0, 2.2, palette.star)));

/** An ink stone with brushes, standing on 0,0. */
export const inkStone: string =
  box(-14, -6, 28, 6, '#3a3642', { rx: 2 }) +
  oval(0, -6, 11, 2.4, '#1f1a26') +
  path('M16 0L14-18H26L24 0Z', '#5b8fc7') +
  line('M18-18L15-36M21-18V-39M23-18L27-35', '#b98252', 1.8) +
  line('M15-36l-.6-5M21-39v-5M27-35l1-5', palette.hair, 2.4);

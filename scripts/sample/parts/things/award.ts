import { palette } from '../palette.ts';
import { at, box, circle, line, path, repeat } from '../svg.ts';
import { star } from './star.ts';

/** A certificate of merit held by two hands, without writing; around 0,0. */
export const certificate: string =
  box(-15, -11, 30, 21, '#fdf4d8') +
  box(-13, -9, 26, 17, 'none', { stroke: '#d9a23a', 'stroke-width': 1.3 }) +
  at(0, -3, star(4, palette.flame)) +
  line('M-7 3H7M-5 6H5', '#b9a06a', 0.9) +
  circle(9, 5, 2.2, palette.flame);

/** A low stage with a cloth in front and flowers; upper left corner at 0,0. */
export const platform = (width: number, height: number, colour: string): string =>
  path(`M10 -16H${width - 10}L${width} 0H0Z`, '#d9a974') +
  box(0, 0, width, height, colour) +
  path(
    repeat(Math.round(width / 26), (i) => `M${i * 26} 0q13 18 26 0Z`),
    palette.star,
  ) +
  repeat(
    Math.round(width / 24),
    (i) =>
      circle(i * 24 + 12, height - 4, 8, palette.leaf) +
      circle(i * 24 + 8, height - 9, 3.4, i % 2 === 0 ? palette.flame : palette.pink) +
      circle(i * 24 + 16, height - 8, 3, palette.yellow),
  );

/** A golden bell that hangs from a frame; foot at 0,0, about 120 high. */
export const goldenBell: string =
  line('M-34 0V-112M34 0V-112', palette.flameDark, 7) +
  line('M-44-112H44', palette.flameDark, 8) +
  line('M0-108V-96', '#8d5d3a', 3) +
  path('M-8-96Q-8-100 0-100Q8-100 8-96Q20-88 20-62L26-50H-26L-20-62Q-20-88-8-96Z', '#f5c84b') +
  path('M4-98Q8-99 8-96Q20-88 20-62L26-50H12Q14-80 4-98Z', '#d49a2a', { opacity: 0.6 }) +
  box(-28, -52, 56, 5, '#e0ad38', { rx: 2 }) +
  circle(0, -43, 6, '#d49a2a') +
  line('M0-38V-24', palette.flame, 2) +
  at(0, -74, star(7, '#fff4c4'));

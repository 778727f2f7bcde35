import { palette } from '../palette.ts';
import { box, circle, line, oval, path, repeat } from '../svg.ts';

/** An eye chart with shapes instead of letters; upper left corner at 0,0. */
export const eyeChart: string =
  box(-3, -3, 58, 84, '#8e99a8', { rx: 2 }) +
  box(0, 0, 52, 78, '#ffffff') +
  path('M26 7L36 24H16Z', palette.hair) +
  repeat(3, (i) => circle(12 + i * 14, 36, 4.4, 'none', { stroke: palette.hair, 'stroke-width': 2 })) +
  repeat(4, (i) => box(8 + i * 10, 48, 5, 5, palette.hair)) +
  repeat(5, (i) => circle(9 + i * 8.4, 62, 2, palette.hair)) +
  repeat(6, (i) => box(8 + i * 6.4, 70, 2.2, 2.2, palette.hair));

/** A white first-aid box with a green cross; foot at 0,0 in the middle. */
export const firstAidBox: string =
  box(-20, -28, 40, 28, '#ffffff', { rx: 3 }) +
  box(-20, -28, 40, 28, 'none', { rx: 3, stroke: '#c5ced8', 'stroke-width': 1.4 }) +
  line('M0-21V-7M-7-14H7', '#4fa36f', 5) +
  line('M-7-28Q0-36 7-28', '#8e99a8', 2.4);

/** A board for measuring height; foot at 0,0, about 120 high. */
export const heightMeter: string =
  box(-24, -5, 48, 6, '#8e99a8', { rx: 2 }) +
  box(-9, -122, 18, 118, '#f4e6bd') +
  line(
    repeat(15, (i) => `M-9 ${-10 - i * 7.6}h${i % 2 === 0 ? 8 : 5}`),
    palette.ink,
    1.2,
  ) +
  box(-11, -102, 30, 5, palette.flame, { rx: 1 });

/** A stethoscope with the disc in the hand at 0,0. */
export const stethoscope: string =
  line('M4 0Q-6 14-18 4Q-24-4-22-12', '#4a5a78', 1.8) +
  circle(5, -1, 4, '#c5ced8') +
  circle(5, -1, 2, '#8e99a8');

/** A cup with toothbrushes, standing on 0,0. */
export const toothbrushes: string =
  line('M-3-10L-7-28M1-10V-30M4-10L9-27', palette.flame, 2) +
  line('M-7-28L-8-32M1-30V-34M9-27L10-31', '#ffffff', 3) +
  path('M-9-14H9L7 0H-7Z', '#7fb6dc') +
  oval(0, -14, 9, 2, '#5f9cc8');

/** A thermometer on the wall; `warmth` from 0 to 1, foot at 0,0. */
export const thermometer = (warmth: number): string =>
  box(-14, -88, 28, 92, '#fdfaf2', { rx: 8 }) +
  box(-14, -88, 28, 92, 'none', { rx: 8, stroke: '#c5b8d8', 'stroke-width': 2 }) +
  box(-4, -78, 8, 64, '#e9eef4', { rx: 4 }) +
  box(-4, -16 - warmth * 56, 8, warmth * 56 + 8, warmth < 0.4 ? '#4f8fd0' : palette.flame, { rx: 3 }) +
  circle(0, -10, 8, warmth < 0.4 ? '#4f8fd0' : palette.flame) +
  line(
    repeat(8, (i) => `M7 ${-22 - i * 7}h${i % 2 === 0 ? 5 : 3}`),
    palette.ink,
    1,
  );

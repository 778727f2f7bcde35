import { palette } from '../palette.ts';
import { box, circle, line, oval, path, repeat } from '../svg.ts';

/** A red fire extinguisher held by its handle at 0,0. */
export const extinguisher: string =
  box(-7, 3, 14, 30, palette.flame, { rx: 5 }) +
  box(2, 4, 4, 28, palette.shade, { opacity: 0.15, rx: 2 }) +
  box(-6, 13, 12, 9, '#fdf4e0') +
  box(-3, -3, 6, 7, '#3a3642') +
  line('M-6-3H5', '#3a3642', 2.6) +
  line('M4-1Q16-2 20-10', '#3a3642', 2.6);

/** White powder that shoots to the right from 0,0. */
export const foam: string = repeat(12, (i) =>
  oval(i * 6.4, Math.sin(i * 2.1) * (1 + i * 0.5), 5 + i * 0.9, 3.4 + i * 0.9, '#ffffff', {
    opacity: 0.75 - i * 0.035,
  }),
);

/** A fire in a metal tray; foot at 0,0. */
export const campFire: string =
  oval(0, 2, 46, 7, palette.shade, { opacity: 0.2 }) +
  circle(4, -78, 16, '#6f6a78', { opacity: 0.25 }) +
  circle(-8, -98, 20, '#6f6a78', { opacity: 0.17 }) +
  circle(8, -122, 25, '#6f6a78', { opacity: 0.1 }) +
  path('M-30-6Q-40-36-20-48Q-20-32-12-30Q-14-62 6-76Q4-52 16-44Q20-52 20-58Q38-36 28-6Z', '#ee7a34') +
  path('M-18-6Q-24-26-10-32Q-8-22-2-24Q-2-40 8-46Q8-30 16-26Q22-16 16-6Z', palette.star) +
  path('M-40-9H40L34 3H-34Z', '#6a6f7d') +
  path('M-40-9H40V-6H-40Z', '#8e94a3');

/** A fire engine seen from the side; foot at 0,0. */
export const fireEngine: string =
  oval(0, 0, 88, 7, palette.shade, { opacity: 0.2 }) +
  box(-82, -60, 112, 50, palette.flame, { rx: 3 }) +
  path('M30-66H62Q70-66 73-58L82-34V-10H30Z', palette.flame) +
  path('M38-59H60Q65-59 67-53L72-36H38Z', '#bfe0ee') +
  box(-82, -30, 164, 6, '#fdf4e0') +
  box(-74, -54, 26, 18, '#b42a22') +
  box(-44, -54, 26, 18, '#b42a22') +
  box(-14, -54, 26, 18, '#b42a22') +
  line('M-80-68H22M-80-76H22' + repeat(9, (i) => `M${-74 + i * 11.6} -76v8`), '#d9d6dd', 2.4) +
  box(44, -72, 14, 6, '#4f93e0', { rx: 2 }) +
  repeat(3, (i) => {
    const x = [-54, -18, 54][i] ?? 0;
    return circle(x, -10, 12, '#3a3642') + circle(x, -10, 5.6, '#c5c1cd');
  }) +
  circle(79, -20, 3, palette.star);

/** A green sign with an arrow to the right on a post, foot at 0,0. */
export const exitSign: string =
  line('M0 0V-60', '#8e8a99', 3.4) +
  box(-26, -92, 52, 34, '#3f9a62', { rx: 3 }) +
  path('M-17-80H4V-88L20-75L4-62V-70H-17Z', '#ffffff');

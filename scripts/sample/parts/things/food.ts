import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';

/** A bowl with something in it, around 0,0. */
export const bowl = (content: string): string =>
  path('M-13-3Q-11 9 0 9Q11 9 13-3Z', '#e9eef4') +
  oval(0, -3, 13, 4, '#f7f9fb') +
  oval(0, -3.4, 11, 3.2, content) +
  line('M-10 2Q0 6 10 2', palette.blue, 1.2);

/** Green lá dong lying in a pile around 0,0. */
export const leafPile = (random: Random): string =>
  repeat(5, (index) =>
    at(
      index * 3 - 6,
      -index * 2,
      path('M-24 0Q0-11 24 0Q0 9-24 0Z', random.pick(['#4f8450', '#629a58', '#78ad66'])) +
        line('M-22 0H22', '#a9cf86', 0.9),
      { turn: random.between(-14, 14) },
    ),
  );

/** A big pot over a wood fire with steam; foot at 0,0. */
export const cookingFire = (random: Random): string =>
  oval(0, 0, 44, 7, palette.shade, { opacity: 0.18 }) +
  box(-34, -16, 14, 17, '#b0694b') +
  box(20, -16, 14, 17, '#b0694b') +
  line('M-18-2L16-6M-16-6L18-1', '#7a5240', 5) +
  path('M-14-2Q-18-14-8-20Q-8-13-3-14Q-3-24 5-27Q4-18 10-16Q16-10 12-2Z', palette.orange) +
  path('M-7-2Q-9-9-3-12Q-1-7 3-13Q8-8 6-2Z', palette.star) +
  path('M-32-18V-62H32V-18Q0-10-32-18Z', '#8e99a8') +
  path('M12-62H32V-18Q22-15 12-14.6Z', palette.shade, { opacity: 0.16 }) +
  oval(0, -62, 32, 7, '#a9b4c2') +
  oval(0, -66, 28, 6, '#8e99a8') +
  circle(0, -72, 4, '#5f6a78') +
  repeat(4, (i) =>
    oval(-14 + i * 10 + random.between(-4, 4), -84 - i * 11, 10 + i * 2, 7 + i, '#ffffff', {
      opacity: 0.42 - i * 0.07,
    }),
  );

/** A tray of a school lunch: rice, vegetables, fish, soup, fruit; around 0,0. */
export const lunchTray: string =
  path('M-20-5H20L23 6H-23Z', '#cfd6de') +
  oval(-11, 0, 7, 3.4, '#fffdf6') +
  oval(3, -1.6, 6, 2.6, palette.leaf) +
  oval(5, 3, 5, 2, '#c9853f') +
  oval(15, 1, 5, 3, palette.flameSoft);

/** A steaming soup pot around its foot at 0,0. */
export const soupPot: string =
  box(-20, -26, 40, 26, '#a9b4c2', { rx: 3 }) +
  oval(0, -26, 20, 5, '#c5ced8') +
  oval(0, -26, 16, 3.6, '#e8b46a') +
  line('M-24-18h4M20-18h4', '#5f6a78', 4) +
  oval(-6, -40, 8, 6, '#ffffff', { opacity: 0.4 }) +
  oval(5, -50, 10, 7, '#ffffff', { opacity: 0.28 });

/** A plate of fruit around 0,0. */
export const fruitPlate: string =
  oval(0, 0, 20, 4.4, '#fdfaf2') +
  circle(-9, -7, 7, palette.flame) +
  circle(4, -8, 8, palette.orange) +
  circle(12, -5, 6, palette.leafLight) +
  path('M-4-12Q4-24 14-14Q8-18-4-12Z', palette.yellow);

import { palette } from '../palette.ts';
import { box, circle, line, oval, path, repeat } from '../svg.ts';

/** A watering can pouring to the right, its handle at 0,0. */
export const wateringCan = (colour: string): string =>
  line('M0-2Q-9-2-9 6M0-2Q9-2 9 6', palette.shade, 2.2) +
  path('M-10 4H10L8 20H-8Z', colour) +
  path('M9 8L22-1L24 3L9 15Z', colour) +
  line('M23-3L26 4', '#4f6f86', 3) +
  line(
    repeat(4, (i) => `M${26 + i * 2.4} ${4 + i * 0.6}q${2 + i} 7 ${3 + i} 16`),
    '#8cc4e4',
    1.1,
    { 'stroke-dasharray': '3 3' },
  );

/** A bucket around 0,0. */
export const bucket = (colour: string): string =>
  line('M-9-4Q0-18 9-4', '#8e8a99', 1.6) + path('M-11-5H11L8 13H-8Z', colour) + oval(0, -5, 11, 3, '#bfe0ee');

/** A shovel stuck in the ground at 0,0. */
export const shovel: string =
  line('M0-8V-54', palette.wood, 3.4) +
  line('M-6-56H6', palette.woodDark, 4) +
  path('M-7-14H7V-2Q0 6-7-2Z', '#8e99a8') +
  oval(0, 1, 14, 4, '#8a6242');

/** A scarecrow; foot at 0,0. */
export const scarecrow: string =
  line('M0 0V-60M-26-46H26', palette.wood, 4) +
  path('M-24-52H24L20-38L12-40L14-16H-14L-12-40L-20-38Z', '#7fa9c9') +
  line('M-8-30h6M4-24h6', '#fdf1d6', 3) +
  circle(0, -66, 11, '#f3dcae') +
  path('M-18-70Q0-98 18-70Q0-76-18-70Z', '#dcb86c') +
  circle(-4, -66, 1.4, palette.hair) +
  circle(4, -66, 1.4, palette.hair) +
  line('M-4-61Q0-58 4-61', palette.flameDark, 1.4);

/** A bamboo fence, `width` long, foot at y = 0. */
export const bambooFence = (width: number): string =>
  line(
    repeat(Math.ceil(width / 13), (i) => `M${i * 13 + 4} 2V${-30 - (i % 3) * 3}`),
    '#c9a868',
    4,
  ) + line(`M0-10H${width}M0-23H${width}`, '#b08f52', 3);

/** A raised bed with a brick edge; upper left corner at 0,0. */
export const gardenBed = (width: number, height: number): string =>
  path(`M10 0H${width - 10}L${width} ${height}H0Z`, '#8a6242') +
  path(`M10 0H${width - 10}L${width - 8} 5H8Z`, palette.shade, { opacity: 0.12 }) +
  box(0, height, width, 7, '#c47f5e') +
  line(
    repeat(Math.floor(width / 18), (i) => `M${i * 18 + 18} ${height}v7`),
    '#a5654a',
    1.2,
  );

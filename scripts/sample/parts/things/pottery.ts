import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { at, box, line, oval, path, repeat } from '../svg.ts';

const shapes = [
  'M-9 0Q-18-14-6-26L-7-32H7L6-26Q18-14 9 0Z',
  'M-8 0Q-17-10-13-20H13Q17-10 8 0Z',
  'M-6 0Q-13-12-5-30L-6-36H6L5-30Q13-12 6 0Z',
  'M-10 0Q-20-9-10-18L-8-22H8L10-18Q20-9 10 0Z',
] as const;

/** A glazed pot, often white with blue drawings; foot at 0,0. */
export function pottery(random: Random): string {
  const shape = random.pick(shapes);
  const [glaze, drawing] = random.pick([
    ['#f4f6f4', '#3f6aa8'],
    ['#f4f6f4', '#3f6aa8'],
    ['#b9653f', '#f2d4a4'],
    ['#7fae9a', '#eef6ea'],
    ['#d9a25a', '#7a4630'],
  ] as const);
  return (
    oval(0, 0, 12, 2.4, palette.shade, { opacity: 0.2 }) +
    path(shape, glaze) +
    line('M-10-9Q0-5 10-9', drawing, 1.6) +
    oval(-3, -13, 2.4, 1.8, drawing) +
    oval(3, -14, 2.4, 1.8, drawing) +
    line('M-4-17Q0-20 5-18', drawing, 1.1)
  );
}

/** A potter's wheel with a wet pot on it; foot at 0,0, about 46 high. */
export const potterWheel = (random: Random): string =>
  oval(0, 0, 32, 5, palette.shade, { opacity: 0.17 }) +
  path('M-18-22H18L14 0H-14Z', '#8a6a4e') +
  box(-26, -26, 52, 7, '#a98a68', { rx: 2 }) +
  oval(0, -28, 22, 5, '#6f6a78') +
  oval(0, -29, 18, 4, '#8e8a99') +
  at(0, -29, path(random.pick(shapes), '#b08a72'), { scale: 0.78 }) +
  line('M-6-40Q0-38 6-40M-7-34Q0-32 7-34', '#8f6c56', 1) +
  oval(20, -27, 4, 2, '#b08a72');

/** Boards with pots drying, `width` wide; foot at 0,0 in the middle. */
export const potShelf = (random: Random, width: number): string =>
  line(`M${-width / 2} 0V-92M${width / 2} 0V-92`, '#8d5d3a', 4) +
  repeat(
    3,
    (row) =>
      repeat(4, (index) =>
        at(-width / 2 + (index + 0.5) * (width / 4), -8 - row * 32, pottery(random), { scale: 0.68 }),
      ) + box(-width / 2, -8 - row * 32, width, 4, '#b98252'),
  );

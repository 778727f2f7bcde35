import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { box, line, path, repeat } from '../svg.ts';

/** An open book held by two hands, seen from the front (cover outwards) around 0,0. */
export const heldBook = (colour: string): string =>
  path('M-13-9Q-6-12 0-9Q6-12 13-9V7Q6 4 0 7Q-6 4-13 7Z', colour) +
  path('M0-9Q6-12 13-9V7Q6 4 0 7Z', palette.shade, { opacity: 0.14 }) +
  line('M-12-10.4Q-6-13.2 0-10.4Q6-13.2 12-10.4', '#ffffff', 1.6);

/** An open book lying on a table, around 0,0. */
export const openBook = (colour: string): string =>
  path('M-16 3L-12-6Q-5-9 0-6Q5-9 12-6L16 3Q6 0 0 3Q-6 0-16 3Z', colour) +
  path('M-14 1L-11-6.6Q-5-9.4 0-6.8V1.6Q-6-1.4-14 1ZM14 1L11-6.6Q5-9.4 0-6.8V1.6Q6-1.4 14 1Z', '#fffdf6') +
  line('M-10-4Q-6-5-3-4M-11-1.6Q-6-2.6-3-1.6M10-4Q6-5 3-4M11-1.6Q6-2.6 3-1.6', '#b9b3c4', 0.7);

/** A pile of books standing on 0,0. */
export function pile(random: Random, count: number): string {
  return repeat(count, (index) => {
    const width = random.between(24, 32);
    const x = -width / 2 + random.between(-2.4, 2.4);
    return (
      box(x, -6 - index * 6, width, 6, random.pick(cheerful), { rx: 1 }) +
      box(x + width - 3, -5 - index * 6, 3, 4, '#fffdf6')
    );
  });
}

/** A shelf full of books; upper left corner at 0,0. */
export function bookshelf(random: Random, width: number, shelves: number, step = 34): string {
  const height = shelves * step;
  const rows = repeat(shelves, (row) => {
    let x = 4;
    let books = '';
    while (x < width - 8) {
      const thick = random.between(4, 8.4);
      const tall = random.between(0.58, 0.86) * step;
      if (random.chance(0.9)) {
        const colour = random.pick([...cheerful, palette.ink, '#c9b6e4', '#f4e0b4', palette.flame]);
        books +=
          box(x, (row + 1) * step - tall, Math.min(thick, width - 4 - x), tall, colour) +
          box(x, (row + 1) * step - tall * 0.82, Math.min(thick, width - 4 - x), 2, '#fffdf6', {
            opacity: 0.55,
          });
      }
      x += thick + 0.5;
    }
    return books + box(0, (row + 1) * step, width, 3.6, '#c7935c');
  });
  return (
    box(-3, -4, width + 6, height + 10, '#a9743f') +
    box(0, 0, width, height, '#7f5533') +
    box(0, 0, width, 4, '#000000', { opacity: 0.16 }) +
    rows
  );
}

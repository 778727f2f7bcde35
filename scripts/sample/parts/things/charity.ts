import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { at, box, line, path, repeat } from '../svg.ts';
import { pile } from './books.ts';
import { heart } from './shapes.ts';

/** A box with a slot and a heart for savings; foot at 0,0. */
export const donationBox: string =
  box(-24, -42, 48, 42, palette.flame, { rx: 2 }) +
  path('M-24-42L-18-50H30L24-42Z', palette.flameSoft) +
  path('M24-42L30-50V-7L24 0Z', palette.flameDark) +
  box(-10, -47, 22, 2.6, '#5d1a18') +
  at(0, -19, heart('#fff4e4'), { scale: 1.2 });

/** A pile of folded clothes; foot at 0,0. */
export const clothes = (random: Random): string =>
  repeat(4, (i) => box(-18 + random.between(-2, 2), -8 - i * 7, 36, 7, random.pick(cheerful), { rx: 3 }));

/** An open cardboard box full of things; foot at 0,0. */
export const cardboardBox = (random: Random): string =>
  at(-6, -20, pile(random, 2), { scale: 0.7 }) +
  at(9, -16, clothes(random), { scale: 0.5 }) +
  path('M-24-22L-32-30L-18-26ZM24-22L32-30L18-26Z', '#c99a62') +
  box(-24, -23, 48, 25, '#d9ae78') +
  box(6, -23, 18, 25, palette.shade, { opacity: 0.08 }) +
  line('M-24-10H24', '#b98a56', 3, { opacity: 0.5 });

import { palette } from '../palette.ts';
import { box, circle, line, oval, path, repeat } from '../svg.ts';

/** An electric keyboard on its stand, seen from the front; foot at 0,0. */
export const keyboard: string =
  oval(0, 0, 62, 5, palette.shade, { opacity: 0.15 }) +
  line('M-40 0L34-38M40 0L-34-38', '#4a4656', 4) +
  path('M-60-52H60L66-40H-66Z', '#3b3547') +
  path('M-56-49H56L60-43H-60Z', '#fdfaf2') +
  line(
    repeat(21, (i) => `M${-54 + i * 5.4} -49v5`),
    '#8e8a99',
    0.8,
  ) +
  box(-66, -40, 132, 7, '#2b2635') +
  circle(-56, -36.5, 1.6, palette.flame);

/** A guitar around 0,0, neck to the right. */
export const guitar = (colour: string): string =>
  oval(-11, 2, 13, 11, colour) +
  oval(4, 0, 10, 8.6, colour) +
  circle(-2, 1, 4, '#5d3a28') +
  line('M8-1L36-8', '#6d4a34', 3.6) +
  line('M34-8L41-10', '#3a2d2d', 5) +
  line('M-14 2L36-8', '#f4e6c4', 0.7) +
  box(-17, -2, 3, 9, '#5d3a28');

/** A đàn tranh lying on the floor, around 0,0. */
export const danTranh: string =
  path('M-46-4Q0-16 46-4L42 8Q0-2-42 8Z', '#a9653f') +
  path('M-44-3Q0-14 44-3L43 0Q0-10-43 0Z', '#d9a263') +
  line(
    repeat(5, (i) => `M-40 ${-2 + i}Q0 ${-11 + i * 1.2} 40 ${-2 + i}`),
    '#fdf1d6',
    0.5,
  ) +
  line('M-38 8V16M38 8V16', '#7a4630', 3.6);

/** A flute held to the mouth, the hand at 0,0. */
export const flute: string =
  line('M-9-1L24 3', '#d9a263', 3) + line('M4 0.6h.1M9 1.2h.1M14 1.8h.1', '#7a4630', 1.6);

/** A microphone, the hand at 0,0. */
export const microphone: string = line('M0 5L1-5', '#3b3547', 2.8) + circle(1.4, -8, 3.6, '#8e8a99');

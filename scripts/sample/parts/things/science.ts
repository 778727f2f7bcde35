import { palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';

/** A flask with coloured liquid and bubbles, standing on 0,0. */
export const flask = (colour: string): string =>
  path('M-4-34V-22L-13-3Q-13 0-10 0H10Q13 0 13-3L4-22V-34Z', '#f2f8fa', { opacity: 0.85 }) +
  path('M-8-13H8L13-3Q13 0 10 0H-10Q-13 0-13-3Z', colour) +
  circle(-3, -6, 1.6, '#ffffff', { opacity: 0.7 }) +
  circle(3, -9, 1.2, '#ffffff', { opacity: 0.7 }) +
  line('M-5.4-34H5.4', '#b9cdd6', 2) +
  circle(1, -40, 3, colour, { opacity: 0.5 }) +
  circle(-3, -48, 4, colour, { opacity: 0.35 }) +
  circle(3, -57, 5, colour, { opacity: 0.22 });

/** A small home-made robot, standing on 0,0. */
export const robot = (colour: string): string =>
  circle(-8, -3, 4, palette.hair) +
  circle(8, -3, 4, palette.hair) +
  box(-13, -24, 26, 19, colour, { rx: 3 }) +
  box(-10, -41, 20, 15, '#e6e3ec', { rx: 4 }) +
  circle(-4, -34, 2.4, palette.ink) +
  circle(4, -34, 2.4, palette.ink) +
  line('M-3-29H3', palette.flame, 1.4) +
  line('M0-41V-48M-13-18L-19-25M13-18L19-12', '#8e8a99', 2) +
  circle(0, -49, 2.2, palette.flame) +
  circle(-5, -15, 2, '#fff4d8') +
  circle(1, -15, 2, '#fff4d8') +
  box(-6, -11, 12, 2, '#ffffff', { opacity: 0.6 });

/** A bottle rocket, standing on 0,0. */
export const rocket = (colour: string): string =>
  path('M-8-4L-14 0V-14L-8-20ZM8-4L14 0V-14L8-20Z', colour) +
  path('M-8-3V-36Q-8-50 0-56Q8-50 8-36V-3Z', '#f4f1f7') +
  path('M-8-38Q-7-50 0-56Q7-50 8-38Z', colour) +
  circle(0, -27, 4.4, '#9fd0e6') +
  circle(0, -27, 4.4, 'none', { stroke: palette.ink, 'stroke-width': 1.2 });

/** A volcano of clay with foam, standing on 0,0. */
export const volcano: string =
  path('M-26 0L-7-30H7L26 0Z', '#9a6b4b') +
  path('M-8-30Q-12-14-16-9Q-9-12-6-20Q-2-8 3-4Q5-14 6-20Q10-12 15-12Q9-18 8-30Z', palette.flame) +
  repeat(7, (i) => circle(-9 + i * 3, -34 - (i % 3) * 5, 4.4, i % 2 === 0 ? '#ffb27a' : '#fde0c0'));

/** A paper windmill that makes current, standing on 0,0. */
export const windmill = (colour: string): string =>
  box(-10, -4, 20, 4, palette.woodDark) +
  line('M0-4V-42', palette.wood, 2.6) +
  repeat(4, (i) =>
    at(0, -42, path('M0 0Q10-3 10-17Q2-13 0 0Z', i % 2 === 0 ? colour : palette.yellow), {
      turn: i * 90 + 20,
    }),
  ) +
  circle(0, -42, 2.4, palette.flame);

/** A globe on its foot at 0,0. */
export const globe: string =
  oval(0, -1, 10, 2.4, palette.woodDark) +
  line('M0-2V-8M10-36Q18-22 6-10', palette.woodDark, 2) +
  circle(0, -22, 14, '#7fb6dc') +
  path('M-8-31Q0-36 4-30Q2-24-4-22Q-10-24-8-31ZM2-19Q10-22 12-16Q8-9 4-11Q2-14 2-19Z', palette.leafLight);

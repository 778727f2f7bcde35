import { palette } from '../palette.ts';
import { at, box, circle, line, oval, path } from '../svg.ts';

/** A school desk from the front, `width` wide; top edge at y = 0, feet 46 lower. */
export const desk = (width: number, colour = '#d9a974'): string =>
  oval(width / 2, 46, width * 0.54, 5, palette.shade, { opacity: 0.14 }) +
  box(5, 4, 5, 42, '#5f7a96') +
  box(width - 10, 4, 5, 42, '#5f7a96') +
  box(6, 5, width - 12, 22, '#c08f5c') +
  box(6, 5, width - 12, 4, palette.shade, { opacity: 0.16 }) +
  path(`M5 -10H${width - 5}L${width} 0H0Z`, colour) +
  box(0, 0, width, 5.5, '#b98252');

/** A long table with a cloth, upper left corner at 0,0. */
export const table = (width: number, cloth: string, height = 48): string =>
  oval(width / 2, height, width * 0.52, 5, palette.shade, { opacity: 0.14 }) +
  path(`M6 -10H${width - 6}L${width} 0H0Z`, cloth) +
  path(`M0 0H${width}L${width - 2} ${height - 4}H2Z`, cloth) +
  box(0, 0, width, height - 4, palette.shade, { opacity: 0.12 }) +
  line(
    `M${width * 0.2} 4V${height - 8}M${width * 0.4} 4V${height - 8}M${width * 0.6} 4V${height - 8}M${width * 0.8} 4V${height - 8}`,
    palette.shade,
    1,
    { opacity: 0.12 },
  );

/** A chair seen from behind, drawn over the one who sits on it; foot at 0,0, for a figure of 100 units. */
export const chair = (colour: string): string =>
  line('M-13-18V1M13-18V1', '#5f7a96', 2.6) +
  box(-16, -20, 32, 5, colour, { rx: 2 }) +
  line('M-13-18V-34M13-18V-34', '#5f7a96', 2.6) +
  box(-15, -38, 30, 12, colour, { rx: 4 }) +
  box(-15, -38, 30, 3, '#ffffff', { opacity: 0.2, rx: 1.5 });

/** A computer on a desk seen from behind the child, screen towards us, foot at 0,0. */
export const computer = (screen: string): string =>
  path('M-7 0H7L4-7H-4Z', '#8e8a99') +
  box(-24, -40, 48, 34, '#3b3547', { rx: 3 }) +
  box(-21, -37, 42, 27, '#bfe0ee') +
  screen +
  oval(0, 1, 12, 2, '#8e8a99');

/** What may be seen on a computer screen, middle of the screen at 0,-24. */
export const screens = [
  path('M-21-10V-18Q-8-26 4-19T21-20V-10Z', palette.leafLight) + circle(12, -30, 4, palette.yellow),
  box(-17, -34, 15, 9, palette.orange, { rx: 2 }) +
    box(-9, -23, 17, 8, palette.ink, { rx: 2 }) +
    box(4, -34, 13, 8, palette.leaf, { rx: 2 }),
  circle(-8, -24, 8, palette.flameSoft) + box(2, -31, 14, 13, palette.ink),
  line('M-16-14L-6-26L2-20L15-33', palette.flame, 2) + line('M-17-13H17', palette.ink, 1.2),
  at(
    0,
    -24,
    circle(0, 0, 9, palette.yellow) +
      circle(-3, -2, 1.2, palette.hair) +
      circle(3, -2, 1.2, palette.hair) +
      line('M-4 2Q0 6 4 2', palette.hair, 1.2),
  ),
] as const;

/** A screen or board on the wall, blank but for coloured shapes; upper left corner at 0,0. */
export const screenOnWall = (width: number, height: number, content: string): string =>
  box(-4, -4, width + 8, height + 8, '#3b3547', { rx: 3 }) + box(0, 0, width, height, '#e6f1f7') + content;

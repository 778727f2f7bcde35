import { palette } from '../palette.ts';
import { line, oval, path } from '../svg.ts';

/** An open umbrella, its handle held at 0,0; the canopy is above the head of the one who holds it. */
export const umbrella = (colour: string): string =>
  line('M0 6V-50M0 6Q0 10 4 9', '#5d4a5c', 2) +
  path('M-44-40Q-40-74-6-76Q28-74 32-40Q24-48 13-41Q4-50-6-43Q-16-50-25-41Q-34-48-44-40Z', colour) +
  path('M-6-76Q28-74 32-40Q24-48 13-41Q10-66-6-76Z', palette.shade, { opacity: 0.12 }) +
  line('M-6-76Q-22-64-25-41M-6-76V-43', palette.shade, 0.9, { opacity: 0.25 }) +
  line('M-6-76V-80', '#5d4a5c', 2);

/** A puddle around 0,0. */
export const puddle: string =
  oval(0, 0, 34, 6, '#c9d6e2', { opacity: 0.75 }) +
  oval(-8, -1, 16, 2.4, '#ffffff', { opacity: 0.5 }) +
  oval(12, 1, 6, 1.4, '#8fa3b8', { opacity: 0.5 });

import { palette } from '../palette.ts';
import { line, path, repeat } from '../svg.ts';

/** An open dancing fan, held at 0,0. */
export const fan = (colour: string): string =>
  path('M0 0L-21-15A26 26 0 0 1 21-15Z', colour) +
  path('M-21-15A26 26 0 0 1 21-15L16.4-11.4A20 20 0 0 0-16.4-11.4Z', '#ffffff', { opacity: 0.6 }) +
  line(
    repeat(5, (i) => `M0 0L${-14 + i * 7} ${-20 - (2 - Math.abs(i - 2)) * 2.4}`),
    palette.shade,
    0.7,
    { opacity: 0.3 },
  );

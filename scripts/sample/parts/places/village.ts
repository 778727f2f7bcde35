import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { box, line, oval, path, repeat } from '../svg.ts';

/** An old brick kiln with a glowing mouth; foot at 0,0. */
export const kiln: string =
  oval(0, 0, 70, 7, palette.shade, { opacity: 0.15 }) +
  box(20, -150, 20, 80, '#a5604a') +
  box(17, -154, 26, 7, '#8c4f3c') +
  oval(32, -168, 12, 8, '#ffffff', { opacity: 0.4 }) +
  oval(40, -186, 17, 11, '#ffffff', { opacity: 0.28 }) +
  path('M-66 0V-36Q-60-104 0-106Q60-104 66-36V0Z', '#b86a50') +
  line(
    repeat(6, (i) => `M${-64 + i * 3} ${-14 - i * 14}H${64 - i * 3}`),
    '#98533d',
    1.6,
    { opacity: 0.7 },
  ) +
  line(
    repeat(16, (i) => `M${-56 + i * 7.5} ${-14 - (i % 5) * 14}v-14`),
    '#98533d',
    1.2,
    { opacity: 0.55 },
  ) +
  path('M-22 0V-28Q0-58 22-28V0Z', '#4a2a24') +
  path('M-15 0V-12Q-10-32 0-26Q10-34 15-12V0Z', palette.orange) +
  path('M-8 0Q-8-16 0-16Q8-16 8 0Z', palette.star);

/** A low brick house of the village with a tiled roof; foot at 0,0. */
export const brickHouse = (random: Random): string => {
  const wall = random.pick(['#f0dcb4', '#e9c58f', '#f2e6cc']);
  return (
    box(-72, -74, 144, 74, wall) +
    path('M-84-72L-62-114H62L84-72Z', palette.roof) +
    line(
      repeat(9, (i) => `M${-60 + i * 15} -112L${-68 + i * 17} -74`),
      palette.roofDark,
      1,
      { opacity: 0.6 },
    ) +
    box(-84, -74, 168, 4, palette.roofDark) +
    box(-72, -70, 144, 6, palette.shade, { opacity: 0.12 }) +
    box(-16, -54, 32, 54, palette.shutterDark) +
    line('M0-54V0', palette.shutter, 1.6) +
    box(-56, -50, 24, 26, palette.shutter) +
    box(32, -50, 24, 26, palette.shutter) +
    line('M-44-50V-24M44-50V-24', palette.shutterDark, 1.4) +
    line(
      repeat(7, (i) => `M${-70 + i * 22} -6h12`),
      '#b98a62',
      3,
    )
  );
};

import { palette } from '../palette.ts';
import { at, circle, line, oval, path, repeat } from '../svg.ts';
import { star } from './star.ts';

const plate = oval(0, 0, 24, 5, '#e4eaf0') + oval(0, -1.4, 22, 4.2, '#fdfdfd');

/** Things of a mid-autumn tray, each with its foot at 0,0. */
export const feast = {
  pomelo:
    plate +
    circle(0, -15, 15, '#a9c463') +
    oval(-5, -20, 4, 5, '#c9dc8a', { opacity: 0.7 }) +
    path('M0-30Q8-36 12-29Q6-27 0-30Z', palette.leaf),
  bananas:
    plate +
    repeat(4, (i) =>
      at(-6 + i * 4, -5, path('M-8 2Q-12-16 2-24Q-2-12 2 2Z', i % 2 === 0 ? '#f5c84b' : '#e9b53a'), {
        turn: -24 + i * 14,
      }),
    ),
  persimmons:
    plate +
    repeat(
      3,
      (i) =>
        circle(-10 + i * 10, -8 - (i % 2) * 3, 7.4, '#ec7a3a') +
        path(`M${-14 + i * 10} ${-13 - (i % 2) * 3}q4-3 8 0q-4 3-8 0Z`, palette.leafDark),
    ),
  mooncakes:
    plate +
    repeat(3, (i) =>
      at(
        -13 + i * 13,
        -3,
        path('M-7 0V-7H7V0Z', '#b8742f') + oval(0, -7, 7, 3, '#d9963f') + oval(0, -7, 4, 1.6, '#b8742f'),
      ),
    ),
  grapes:
    plate +
    repeat(9, (i) =>
      circle(
        -8 + (i % 4) * 5 + Math.floor(i / 4) * 1.6,
        -5 - Math.floor(i / 4) * 5,
        3.6,
        i % 2 === 0 ? '#7a4a8a' : '#8f5aa0',
      ),
    ) +
    line('M0-18V-24', palette.leafDark, 1.6),
  lantern:
    line('M0 0V-16', '#8d5d3a', 2) +
    circle(0, -32, 17, '#fff0b4', { opacity: 0.3 }) +
    at(0, -32, star(15, palette.flame) + star(7, palette.star)),
  dog:
    oval(0, -8, 10, 9, '#a9c463') +
    circle(0, -22, 8, '#c9dc8a') +
    circle(-7, -27, 3.4, '#a9c463') +
    circle(7, -27, 3.4, '#a9c463') +
    circle(-3, -23, 1.2, palette.hair) +
    circle(3, -23, 1.2, palette.hair) +
    oval(0, -19.4, 1.8, 1.2, palette.hair) +
    line('M-6-3L-8 0M6-3L8 0', '#a9c463', 4),
} as const;

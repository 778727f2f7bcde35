import { palette } from '../palette.ts';
import { circle, line, oval, path, repeat } from '../svg.ts';

/** A lion dancer (múa lân) seen from the front: big head, cloth body, two legs; foot at 0,0. */
export const lionHead: string =
  oval(0, 0, 54, 7, palette.shade, { opacity: 0.2 }) +
  line('M-18-30V-4M18-30V-4', '#e2543f', 13) +
  oval(-18, -2, 11, 5, '#fdf1d6') +
  oval(18, -2, 11, 5, '#fdf1d6') +
  path('M-40-58Q-52-20-34-14H34Q52-20 40-58Z', '#f0a63c') +
  repeat(7, (i) => circle(-33 + i * 11, -16, 6.4, i % 2 === 0 ? '#fdf1d6' : palette.flame)) +
  circle(-38, -104, 13, palette.flame) +
  circle(38, -104, 13, palette.flame) +
  circle(-38, -104, 7, '#fdf1d6') +
  circle(38, -104, 7, '#fdf1d6') +
  path('M-50-66C-56-124 56-124 50-66Q46-42 0-40Q-46-42-50-66Z', palette.flame) +
  repeat(9, (i) => circle(-48 + i * 12, -64 + Math.abs(i - 4) * -1.6 + 12, 7, '#fdf6e6')) +
  circle(-21, -84, 14, '#fdf6e6') +
  circle(21, -84, 14, '#fdf6e6') +
  circle(-19, -83, 8, palette.hair) +
  circle(19, -83, 8, palette.hair) +
  circle(-16, -86, 2.6, '#ffffff') +
  circle(22, -86, 2.6, '#ffffff') +
  line('M-36-100Q-22-108-8-99M36-100Q22-108 8-99', palette.star, 4.4) +
  path('M-9-74Q0-84 9-74Q7-66 0-66Q-7-66-9-74Z', palette.star) +
  path('M-30-58Q0-68 30-58Q24-42 0-41Q-24-42-30-58Z', '#7a1f1c') +
  path('M-22-58Q0-64 22-58V-54Q0-60-22-54Z', '#ffffff') +
  circle(0, -112, 6, palette.star) +
  line('M0-116V-128', palette.star, 2.4) +
  circle(0, -130, 4, palette.flame);

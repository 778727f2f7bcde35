import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { drawFigure, type Person } from '../people/figure.ts';
import { hats } from '../people/hats.ts';
import { poses } from '../people/pose.ts';
import { box, circle, line, oval, path, polygon, repeat } from '../svg.ts';

/** A traffic light on its pole; foot at 0,0. */
export const trafficLight = (lit: 'red' | 'green'): string =>
  line('M0 0V-96', '#5a6272', 4) +
  box(-10, -136, 20, 46, '#39404e', { rx: 4 }) +
  circle(0, -127, 5.4, lit === 'red' ? '#f2553d' : '#6b3a3a') +
  circle(0, -113, 5.4, '#6b603a') +
  circle(0, -99, 5.4, lit === 'green' ? '#6fd08a' : '#35543f');

/** The blue sign of a pedestrian crossing; foot at 0,0. */
export const roadSign: string =
  line('M0 0V-74', '#8e8a99', 3.4) +
  box(-17, -108, 34, 34, '#3f74b8', { rx: 3 }) +
  polygon(
    [
      [0, -104],
      [13, -79],
      [-13, -79],
    ],
    '#ffffff',
  ) +
  circle(0, -95, 2.2, palette.hair) +
  line('M0-92V-87L-3-81M0-87L3-81M-4-88L4-90', palette.hair, 1.7);

const wheel = (x: number): string =>
  circle(x, -12, 12, '#3a3642') + circle(x, -12, 7, '#c5c1cd') + circle(x, -12, 2.4, '#3a3642');

/** A red round sign on a stick, held at 0,0: stop. */
export const stopSign: string =
  line('M0 10V-14', '#b98252', 2.2) +
  circle(0, -24, 11, '#ffffff') +
  circle(0, -24, 9.6, palette.flame) +
  box(-6, -26, 12, 4, '#ffffff');

/** A motorbike driving to the right with a grown-up and a child, both in helmets; foot at 0,0. */
export function motorbike(colour: string, rider: Person, child: Person, random: Random): string {
  const helmeted = (person: Person): Person => ({
    ...person,
    head: {
      ...person.head,
      hat: hats.helmet(random.pick(['#f2b84b', '#d8485a', '#ffffff', '#5b8fc7'])),
      hair: 'short',
    },
  });
  return (
    oval(0, 0, 58, 6, palette.shade, { opacity: 0.25 }) +
    wheel(-34) +
    wheel(36) +
    path(
      'M-48-24Q-40-38-24-36H2L8-22H20Q24-34 22-46L28-48L38-22Q26-26 24-14H-14Q-20-26-34-26Q-42-26-48-24Z',
      colour,
    ) +
    drawFigure(helmeted(child), {
      x: -27,
      y: -12,
      size: 78,
      pose: poses.seated,
      look: 0.6,
      hasShadow: false,
    }) +
    drawFigure(helmeted(rider), { x: 2, y: -10, size: 74, pose: poses.seated, look: 0.8, hasShadow: false }) +
    path('M-44-34H10Q6-30-2-30H-40Z', '#3a3642') +
    line('M24-46L20-60L12-61', '#3a3642', 3) +
    circle(30, -44, 4, '#fff1bd')
  );
}

/** A bicycle leaning on its stand; foot at 0,0. */
export const bicycle = (colour: string): string =>
  oval(0, 0, 38, 4, palette.shade, { opacity: 0.16 }) +
  repeat(
    2,
    (i) =>
      circle(-22 + i * 44, -14, 14, 'none', { stroke: '#3a3642', 'stroke-width': 2.4 }) +
      circle(-22 + i * 44, -14, 2, '#3a3642'),
  ) +
  line('M-22-14L-6-34H14L22-14M-6-34L2-14L14-34M-22-14H2M14-34L12-42H20M-6-34L-8-39', colour, 2.6) +
  path('M-14-41H-2Q-4-37-8-37Z', '#3a3642') +
  path('M14-40H28L26-30H16Z', '#d9b98a');

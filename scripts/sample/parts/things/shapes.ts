import { circle, line, oval, path } from '../svg.ts';

/** A heart around 0,0. */
export const heart = (colour: string): string =>
  path('M0 9C-14 0-11-10-5-10Q-1-10 0-5.4Q1-10 5-10C11-10 14 0 0 9Z', colour);

/** A musical note around 0,0: one tail or two. */
export const note = (colour: string, isDouble: boolean): string =>
  isDouble
    ? oval(-7, 8, 5, 3.8, colour) +
      oval(8, 5, 5, 3.8, colour) +
      line('M-2.8 8V-10L12-13V5', colour, 2.2) +
      line('M-2.8-8L12-11', colour, 3.6)
    : oval(-3, 8, 5, 3.8, colour) + line('M1.2 8V-12Q9-8 8 0', colour, 2.2);

/** A soap bubble or drop of paint around 0,0. */
export const bubble = (radius: number): string =>
  circle(0, 0, radius, '#ffffff', { opacity: 0.35 }) +
  circle(-radius * 0.3, -radius * 0.3, radius * 0.25, '#ffffff', { opacity: 0.8 });

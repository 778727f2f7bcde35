import { circle, line, oval, path } from '../svg.ts';

export const hairStyles = [
  'short',
  'fringe',
  'bob',
  'ponytail',
  'pigtails',
  'long',
  'bun',
  'parted',
  'spiky',
] as const;
export type HairStyle = (typeof hairStyles)[number];

export const boyHair = ['short', 'fringe', 'spiky', 'parted'] as const satisfies readonly HairStyle[];
export const girlHair = ['bob', 'ponytail', 'pigtails', 'long'] as const satisfies readonly HairStyle[];

const ribbon = (x: number, y: number, colour: string): string =>
  path(`M${x} ${y}l-4-2.6v5.2zm0 0l4-2.6v5.2z`, colour) + circle(x, y, 1.3, colour);

/** Hair behind the head; the head is a circle of 10 units around 0,0. */
export function backHair(style: HairStyle, colour: string, ribbonColour: string): string {
  switch (style) {
    case 'bob':
      return path('M-11.5-1C-12.5-15 12.5-15 11.5-1L12 6Q12 10.5 8 10H-8Q-12 10.5-12 6Z', colour);
    case 'long':
      return path('M-11.4-1C-12.4-15 12.4-15 11.4-1Q12 12 11 22Q0 26-11 22Q-12 12-11.4-1Z', colour);
    case 'ponytail':
      return (
        path('M7-9C17-12 19 0 14.5 12C13 14 11.5 11 12 7C12.4 1 11-4 7-4Z', colour) +
        ribbon(9, -8, ribbonColour)
      );
    case 'pigtails':
      return (
        path('M-9 3C-16 0-18 9-14.6 16C-11 13-9 9-9 3ZM9 3C16 0 18 9 14.6 16C11 13 9 9 9 3Z', colour) +
        ribbon(-11, 4, ribbonColour) +
        ribbon(11, 4, ribbonColour)
      );
    case 'bun':
      return oval(0, -11.5, 5.4, 4.6, colour);
    case 'short':
    case 'fringe':
    case 'parted':
    case 'spiky':
      return '';
  }
}

const fronts: Readonly<Record<HairStyle, string>> = {
  short: 'M-10.5 1C-11.8-14.5 11.8-14.5 10.5 1C10-2 9-4.4 7.6-5.6C3-4-3-4-6.6-6C-8.6-4.4-9.8-2-10.5 1Z',
  fringe:
    'M-10.6 2C-11.9-14.6 11.9-14.6 10.6 2C10-1.6 9.4-2.6 8.6-3.2L5.6-4.4L3-2.8L0-4.4L-3-2.8L-6-4.4L-8.6-3C-9.6-2-10.2 0-10.6 2Z',
  bob: 'M-10.7 3C-11.9-14.6 11.9-14.6 10.7 3C10.2-1 9.6-2.6 8.8-3.6Q0-1.4-8.8-3.6C-9.6-2.6-10.2-1-10.7 3Z',
  ponytail:
    'M-10.6 2.4C-11.9-14.6 11.9-14.6 10.6 2.4C10-2 8-5.4 3-6.6C-2-4-7-3.4-8.8-2.8C-9.8-1.6-10.2 0-10.6 2.4Z',
  pigtails: 'M-10.6 2.4C-11.9-14.6 11.9-14.6 10.6 2.4C10-2.4 6-6.4 0-7C-6-6.4-10-2.4-10.6 2.4Z',
  long: 'M-10.7 4C-11.9-14.6 11.9-14.6 10.7 4C10.3-1 7-5.6 1-7.4C-3-5-8-4-9.2-1C-9.9 1-10.3 2.4-10.7 4Z',
  bun: 'M-10.5 1.6C-11.7-14.4 11.7-14.4 10.5 1.6C9.8-3 6-6 0-6.6C-6-6-9.8-3-10.5 1.6Z',
  parted:
    'M-10.5 1.4C-11.8-14.6 11.8-14.8 10.5 1.4C10.2-1.4 9.4-3.4 8-4.8C2-5-3-6.2-5.4-8C-6.4-5-9.4-4-10.5 1.4Z',
  spiky:
    'M-10.5 1C-12-9-9.4-11.4-7.6-11L-6-13.2L-3.4-11.6L-.6-14L2-11.8L5.4-13L6.8-10.4C10-9.6 11.6-6 10.5 1C10-2 9-4 7.6-5.2L4-3.8L1-5.4L-2-3.8L-6.6-5.6C-8.6-4-9.8-2-10.5 1Z',
};

/** Hair over the forehead, with a soft gleam. */
export const frontHair = (style: HairStyle, colour: string): string =>
  path(fronts[style], colour) + line('M-5.4-9.4Q-1-11.6 4-10.4', '#ffffff', 1, { opacity: 0.16 });

/** The back of a head: nothing but hair. */
export const hairFromBehind = (style: HairStyle, colour: string): string => {
  if (style === 'long')
    return (
      path('M-10.6 0C-11.9-14.6 11.9-14.6 10.6 0Q11.4 8 10.4 15Q0 18-10.4 15Q-11.4 8-10.6 0Z', colour) +
      line('M-5.4-9.4Q-1-11.6 4-10.4M-4 2Q-5 8-4 13M3 1Q4 7 3 13', '#ffffff', 1, { opacity: 0.12 })
    );
  const isShort = backHair(style, colour, colour) === '' || style === 'bun';
  const low = isShort ? 7 : 9;
  return (
    path(`M-10.6 2C-11.9-14.6 11.9-14.6 10.6 2Q10 ${low} 5 ${low}H-5Q-10 ${low}-10.6 2Z`, colour) +
    line('M-5.4-9.4Q-1-11.6 4-10.4', '#ffffff', 1, { opacity: 0.16 })
  );
};

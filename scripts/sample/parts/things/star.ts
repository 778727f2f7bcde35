import { type Point, polygon } from '../svg.ts';

/** A five-pointed star around 0,0. */
export const star = (radius: number, colour: string): string =>
  polygon(
    Array.from({ length: 10 }, (_, index): Point => {
      const reach = index % 2 === 0 ? radius : radius * 0.382;
      const angle = (index * Math.PI) / 5 - Math.PI / 2;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    }),
    colour,
  );

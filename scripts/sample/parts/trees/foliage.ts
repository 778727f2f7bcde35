import type { Random } from '../../random.ts';
import { oval, repeat } from '../svg.ts';

export interface Crown {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** A crown of round clumps: dark below, light above, so that it looks lit from the sky. */
export function drawCrown(
  random: Random,
  { x, y, rx, ry }: Crown,
  tones: readonly [string, string, string],
): string {
  const layer = (tone: string, count: number, lift: number, spread: number, size: number): string =>
    repeat(count, (index) => {
      const angle = (index / count) * Math.PI * 2 + random.between(-0.3, 0.3);
      const reach = spread * random.between(0.75, 1);
      const r = size * random.between(0.8, 1.2);
      return oval(
        x + Math.cos(angle) * rx * reach,
        y - lift * ry + Math.sin(angle) * ry * reach,
        rx * r,
        ry * r * 1.05,
        tone,
      );
    });
  return (
    oval(x, y, rx * 0.82, ry * 0.8, tones[0]) +
    layer(tones[0], 9, -0.05, 0.66, 0.36) +
    layer(tones[1], 8, 0.16, 0.5, 0.34) +
    layer(tones[2], 6, 0.42, 0.4, 0.2)
  );
}

/** Small spots strewn over a crown: blossoms, fruit. */
export const strew = (
  random: Random,
  { x, y, rx, ry }: Crown,
  count: number,
  draw: (x: number, y: number) => string,
): string =>
  repeat(count, () => {
    const angle = random.between(0, Math.PI * 2);
    const reach = Math.sqrt(random.next()) * 0.95;
    return draw(x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach);
  });

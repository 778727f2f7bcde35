import type { Random } from '../../random.ts';
import { drawFigure, type Person, type Placement } from './figure.ts';

/** Something that stands on the ground at `y`; what stands lower in the picture is nearer. */
export interface Placed {
  readonly y: number;
  readonly svg: string;
}

export const place = (y: number, svg: string): Placed => ({ y, svg });

export const stand = (person: Person, placement: Placement): Placed => ({
  y: placement.y,
  svg: drawFigure(person, placement),
});

/** Draws far things first, so that near ones cover them. */
export const byDepth = (things: readonly Placed[]): string =>
  [...things]
    .sort((a, b) => a.y - b.y)
    .map(({ svg }) => svg)
    .join('');

/** `count` places between `from` and `to`, evenly spread but not stiff. */
export function spread(random: Random, count: number, from: number, to: number, looseness = 0.3): number[] {
  const step = (to - from) / count;
  return Array.from(
    { length: count },
    (_, index) => from + (index + 0.5 + random.between(-looseness, looseness)) * step,
  );
}

export interface Row {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly looseness?: number;
  person(index: number): Person;
  /** All but the place. */
  act(index: number, x: number): Omit<Placement, 'x' | 'y' | 'size'>;
}

/** People side by side, the size given by where they stand. */
export function standInRow(random: Random, sizeAt: (y: number) => number, row: Row): Placed[] {
  return spread(random, row.count, row.from, row.to, row.looseness).map((x, index) => {
    const y = row.y + random.between(-3, 3) * (row.looseness ?? 1);
    return stand(row.person(index), { x, y, size: sizeAt(y), ...row.act(index, x) });
  });
}

/** Where to look in order to see `target` from `x`: -1 left, 1 right. */
export const lookAt = (x: number, target: number): number => Math.max(-1, Math.min(1, (target - x) / 90));

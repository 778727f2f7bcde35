import { line, type Point } from '../svg.ts';

/**
 * Where the elbow or knee is when a limb of two equal bones (`bone` units each) goes from one point to another.
 * `bend` says to which side the joint points.
 */
export function jointBetween([ax, ay]: Point, [bx, by]: Point, bone: number, bend: 1 | -1): Point {
  const distance = Math.max(0.01, Math.hypot(bx - ax, by - ay));
  const half = Math.min(distance / 2, bone);
  const rise = Math.sqrt(Math.max(0, bone * bone - half * half)) * bend;
  return [(ax + bx) / 2 + ((ay - by) / distance) * rise, (ay + by) / 2 + ((bx - ax) / distance) * rise];
}

/** The same point, brought nearer so that the limb can reach it. */
export function withinReach([ax, ay]: Point, [bx, by]: Point, reach: number): Point {
  const distance = Math.hypot(bx - ax, by - ay);
  if (distance <= reach) return [bx, by];
  return [ax + ((bx - ax) * reach) / distance, ay + ((by - ay) * reach) / distance];
}

/** A bent limb as one soft stroke. */
export const bone = (points: readonly Point[], colour: string, width: number): string =>
  line(`M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`, colour, width);

/** The point at `share` (0 to 1) of the way. */
export const along = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

import { contrast, mix, type Rgb } from './colour.ts';

/** Steps from a colour to black or white; finer than a screen can show. */
const steps = 256;

/**
 * The colour nearest to a school's own that can be read on every one of some grounds, and on which the ground can
 * be read: moved towards black or white, its hue kept, only as far as needed. A colour that is fine stays as it is.
 *
 * @param towards Black on light paper, white on dark.
 * @param ratio Least contrast, included: 4.5 is WCAG AA, 7 is AAA.
 */
export function readableColour(colour: Rgb, grounds: readonly Rgb[], towards: Rgb, ratio: number): Rgb {
  const isReadable = (moved: Rgb) => grounds.every((ground) => contrast(moved, ground) >= ratio);
  for (let step = 0; step < steps; step += 1) {
    const moved = mix(colour, towards, step / steps);
    if (isReadable(moved)) return moved;
  }
  return towards;
}

import type { Random } from '../random.ts';
import { round } from './svg.ts';

/** Wanted size of the picture file, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The drawing board: always about 600 × 400 units, stretched to the shape of the picture. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Wide pictures are 400 units high; narrow ones at least 480 units wide, so that scenes always have room. */
export function stageFor({ width, height }: Size): Stage {
  const shape = width / height;
  return shape >= 1.2 ? { width: 400 * shape, height: 400 } : { width: 480, height: 480 / shape };
}

/** Where the picture is taken from: a little nearer or further, from the left or the right. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly mirror: boolean;
}

const steady: Camera = { zoom: 1, x: 0.5, y: 1, mirror: false };

/** A camera held by hand; `mirror` is only for scenes in which left and right do not matter. */
export const handHeld = (random: Random, nearest = 1.14, mayMirror = true): Camera => ({
  zoom: random.between(1, nearest),
  x: random.between(0.3, 0.7),
  y: random.between(0.75, 1),
  mirror: mayMirror && random.chance(0.5),
});

/** The whole picture: the drawing on its stage, at the wanted size. */
export function picture({ width, height }: Size, content: string, camera: Camera = steady): string {
  const stage = stageFor({ width, height });
  const wide = stage.width / camera.zoom;
  const high = stage.height / camera.zoom;
  const view = [(stage.width - wide) * camera.x, (stage.height - high) * camera.y, wide, high].map(round);
  const shown = camera.mirror
    ? `<g transform="translate(${round(stage.width)} 0) scale(-1 1)">${content}</g>`
    : content;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.join(' ')}">${shown}</svg>`;
}

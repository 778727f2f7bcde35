import type { Size } from '../parts/stage.ts';
import type { Random } from '../random.ts';

/** Draws one picture as SVG; chance comes only from `random`, so that a seed always gives the same picture. */
export type Scene = (random: Random, size: Size) => string;

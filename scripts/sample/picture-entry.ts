import { z } from 'zod';
import { scenes } from './scenes/registry.ts';

const names = Object.keys(scenes) as (keyof typeof scenes)[];

/** One line of `pictures.yaml`: which scene goes into which file, in px. */
export const pictureEntrySchema = z.strictObject({
  file: z.string().regex(/\.(jpe?g|png|webp|svg)$/),
  scene: z.enum(names),
  seed: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type PictureEntry = z.output<typeof pictureEntrySchema>;

import type { PictureRule } from './editor-input.ts';

/** Widest picture, in px, where no rule says anything: enough for a whole screen. */
const otherwisePx = 1600;
/** Largest file that may be chosen, in bytes; pictures are far smaller when they are saved. */
const largestBytes = 40_000_000;

/**
 * How chosen pictures are saved: scaled down, never up; drawn anew, so that nothing of where and with what they were
 * taken is left.
 */
export const mediaFor = (
  rule: Pick<PictureRule, 'maxWidthPx'> | undefined,
): Readonly<Record<string, unknown>> => ({
  media_libraries: {
    default: {
      config: {
        max_file_size: largestBytes,
        slugify_filename: true,
        transformations: {
          raster_image: { format: 'webp', quality: 85, width: rule?.maxWidthPx ?? otherwisePx },
        },
      },
    },
    stock_assets: { providers: [] },
  },
});

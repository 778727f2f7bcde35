import type { ImageHeader } from '../../facts/images/image-header.ts';

/** One picture file the site needs. */
export interface PictureJob {
  /** Absolute path. */
  readonly source: string;
  /** Path below the output folder; its extension says what is made: `publishedSize` tells the right one. */
  readonly target: string;
  /** Of the source, as `readImageHeaders` gives it. */
  readonly header: ImageHeader;
  /** The limit is included; `undefined` for none but that of all pictures. */
  readonly maxWidthPx: number | undefined;
  /** Copies to be made beside it in few bytes, as WebP; at most as wide as the picture itself. */
  readonly lightCopies?: readonly { readonly target: string; readonly widthPx: number }[];
}

/**
 * Why a picture cannot be served. `unsupported`: of a kind that cannot be decoded here (HEIC, packed BMP), or
 * with a target of a kind the site does not serve.
 */
export type PictureProblem = 'damaged' | 'too-large' | 'missing' | 'unsupported';

/** What became of one job. */
export type PublishedPicture =
  | {
      readonly target: string;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly bytes: number;
    }
  | { readonly target: string; readonly problem: PictureProblem };

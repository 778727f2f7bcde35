/** Kinds of picture the portal knows, told from the content of a file, never from its extension. */
export type ImageFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'svg' | 'bmp' | 'tiff';

/** What the header of a picture file says. */
export interface ImageHeader {
  readonly format: ImageFormat;
  /** As shown: after EXIF rotation. CSS pixels. */
  readonly widthPx: number;
  /** As shown: after EXIF rotation. CSS pixels. */
  readonly heightPx: number;
  /** EXIF orientation 1–8; 1 when absent. */
  readonly orientation: number;
  readonly animated: boolean;
  /**
   * As far as the header tells, the file may be served as it is: upright, at most 8 bits a channel, sRGB,
   * without EXIF, XMP, IPTC, ICC, text or comments, and of a kind every browser shows.
   */
  readonly plain: boolean;
}

/** Why a file is no picture the portal can use. A file that cannot be opened counts as missing. */
export type UnreadableReason = 'empty' | 'not-an-image' | 'damaged' | 'too-large' | 'missing';

export type ImageReading =
  | { readonly readable: true; readonly header: ImageHeader }
  | { readonly readable: false; readonly reason: UnreadableReason };

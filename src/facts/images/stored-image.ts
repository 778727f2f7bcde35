/** What one format's header says, before rotation; `readImageHeader` makes an `ImageHeader` of it. */
export interface StoredImage {
  readonly widthPx: number;
  readonly heightPx: number;
  /** EXIF orientation 1–8. */
  readonly orientation: number;
  /** 1 for a still picture. */
  readonly frames: number;
  /** Nothing but the orientation speaks against serving the file as it is. */
  readonly plain: boolean;
}

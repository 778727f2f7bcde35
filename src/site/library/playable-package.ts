/** A lesson package (HTML5, SCORM) that the site plays. */
export interface PlayablePackage {
  /** Address of its first page, below `/goi/`. */
  readonly href: string;
  /** Size of all its files when unpacked. */
  readonly bytes: number;
}

/** Folder of unpacked packages, below the site's root. */
export const packageFolder = 'goi';

/** Page that shows nothing but the lesson, still inside its frame. */
export const playerAddress = (material: string): string => `${material}toan-man-hinh/`;

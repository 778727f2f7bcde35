/** A link, picture or file that a page or data file names. */
export interface ReferenceToFix {
  /** As written. */
  readonly target: string;
  /** The file it leads to, from the content folder, under the name it will have; left out where there is none. */
  readonly leadsTo?: string;
  /** Whether it names a file of the writer's own machine (`file:///…`). */
  readonly isLocal: boolean;
}

/** A page or data file, and what is known of it. */
export interface TextToFix {
  /** From the content folder. */
  readonly file: string;
  /** As it stands on the disk, byte order mark and line ends included, after the repairs before this one. */
  readonly text: string;
  /** Whether the whole file is YAML; otherwise only its front matter is. */
  readonly isData: boolean;
  /** Whether the field at this path holds a day. */
  isDay(path: readonly PropertyKey[]): boolean;
  readonly references: readonly ReferenceToFix[];
}

/** A picture whose name says what it is, or does not. Widths are as shown, after rotation. */
export interface PictureToFix {
  readonly file: string;
  readonly widthPx: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  /** Whether it may be served as it is, as far as its size allows: upright, sRGB, nothing but the picture in it. */
  readonly isBare: boolean;
  /** What the rules allow the pages that show it; left out where they set no limit. Both are allowed values. */
  readonly minWidthPx?: number;
  readonly maxWidthPx?: number;
}

/** A picture whose name may say something else than its content. */
export interface NamedPicture {
  readonly file: string;
  /** Extension that its content asks for: `png`. */
  readonly extension: string;
  /** Whether a file of that path is there already. */
  isTaken(file: string): boolean;
  /** Whether every place that names it is known, so that all can be changed along. */
  readonly isKnownEverywhere: boolean;
}

/** What a repair does, and what it leaves to a person; both in Vietnamese. */
export interface Told {
  readonly done: readonly string[];
  readonly left: readonly string[];
}

export interface TextRepair extends Told {
  readonly text: string;
}

export interface PictureRepair extends Told {
  /** Width that the picture is to have; left out where it keeps its own. */
  readonly widthPx?: number;
}

/** A file or folder that gets another name; paths from the content folder, as the disk has them. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly done: string;
}

export interface NameRepair {
  readonly renamings: readonly Renaming[];
  /** Files or folders that have to keep their names, and why. */
  readonly left: readonly { readonly file: string; readonly message: string }[];
}

interface Repair<Kind extends string> {
  readonly id: string;
  readonly kind: Kind;
  /** What it repairs, in one Vietnamese line. */
  readonly title: string;
}

/** Changes the text of a page or data file. */
export interface TextFix extends Repair<'text'> {
  plan(text: TextToFix): TextRepair;
}

/** Has a picture encoded anew. */
export interface PictureFix extends Repair<'picture'> {
  plan(picture: PictureToFix): PictureRepair;
}

/** Gives files and folders names that every machine knows. @param paths As the disk has them, of all files. */
export interface PathFix extends Repair<'path'> {
  plan(paths: readonly string[]): NameRepair;
}

/** Gives pictures the extension of what they are. */
export interface ExtensionFix extends Repair<'extension'> {
  plan(picture: NamedPicture): NameRepair;
}

/** A repair that is sure: what it does changes nothing that readers were meant to see. Planning touches nothing. */
export type Fix = TextFix | PictureFix | PathFix | ExtensionFix;

/** Nothing to do, nothing to tell. */
export const inOrder: Told = { done: [], left: [] };

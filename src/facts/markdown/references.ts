/** A link or picture as the author wrote it. */
export interface WrittenReference {
  readonly target: string;
  /** Line and column in the body, 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface WrittenImage extends WrittenReference {
  readonly alt: string;
}

/** How a picture is shown: itself, or, where it cannot be, a link to it or nothing. */
export type ShownImage =
  | { readonly as: 'picture'; readonly src: string; readonly width: number; readonly height: number }
  | { readonly as: 'link'; readonly href: string }
  | { readonly as: 'nothing' };

/** Where the references of a body lead; asked once for each, in the order of the text. */
export interface ReferenceTargets {
  image(reference: WrittenImage): ShownImage;
  /** Address to link to; `undefined` where only the words may stay. */
  link(reference: WrittenReference): string | undefined;
}

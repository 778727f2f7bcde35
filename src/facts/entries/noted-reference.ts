import type { ReferenceTargets } from '../markdown/references.ts';
import type { Asking, LookUp } from '../references/look-up.ts';

/** A reference of an entry, as plain data: it can be looked up again without the text it stood in. */
export interface NotedReference {
  readonly kind: 'image' | 'file' | 'link';
  readonly target: string;
  /** Of pictures only. */
  readonly alt?: string;
  /** Of the file, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Answers the references of a body while noting each. @param line Line of the file on which the body begins. */
export function noting(
  noted: NotedReference[],
  lookUp: LookUp,
  askingAt: (line: number, column: number) => Asking,
  line: number,
): ReferenceTargets {
  const note = (reference: NotedReference) => {
    noted.push(reference);
    return askingAt(reference.line, reference.column);
  };
  return {
    image: ({ target, alt, line: at, column }) =>
      lookUp.image(target, alt, note({ kind: 'image', target, alt, line: at + line - 1, column })),
    link: ({ target, line: at, column }) =>
      lookUp.link(target, note({ kind: 'link', target, line: at + line - 1, column })),
  };
}

/** Looks up noted references as if their text had just been read. */
export function lookUpNoted(
  noted: readonly NotedReference[],
  lookUp: LookUp,
  askingAt: (line: number, column: number) => Asking,
): void {
  for (const { kind, target, alt = '', line, column } of noted) {
    const asking = askingAt(line, column);
    if (kind === 'image') lookUp.image(target, alt, asking);
    else if (kind === 'link') lookUp.link(target, asking);
    else lookUp.download(target, asking);
  }
}

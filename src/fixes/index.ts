import { byteOrderMark } from './byte-order-mark.ts';
import { composedLetters } from './composed-letters.ts';
import { composedNames } from './composed-names.ts';
import { days } from './days.ts';
import type { Fix } from './fix.ts';
import { lineEnds } from './line-ends.ts';
import { localReferences } from './local-references.ts';
import { pictureExtension } from './picture-extension.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { pictureRotation } from './picture-rotation.ts';
import { pictureWidth } from './picture-width.ts';
import { references } from './references.ts';

/** Every repair, in the order in which they are done: names, pictures, then the text that names them. */
export const fixes = [
  composedNames,
  pictureExtension,
  pictureRotation,
  pictureWidth,
  pictureMetadata,
  byteOrderMark,
  lineEnds,
  composedLetters,
  localReferences,
  references,
  days,
] as const satisfies readonly Fix[];

/** Repairs of one kind, in their order. */
export const fixesOfKind = <Kind extends Fix['kind']>(kind: Kind): readonly (Fix & { kind: Kind })[] =>
  (fixes as readonly Fix[]).filter((fix): fix is Fix & { kind: Kind } => fix.kind === kind);

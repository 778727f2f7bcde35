import type { SourceLocation } from '../../domain/source-location.ts';

/** `content/tin-tuc/a.md:3:7`: a place as editors and terminals make it a link. */
export const placeOf = ({ path, line, column }: SourceLocation): string =>
  [path, ...(line ? [line] : []), ...(line && column ? [column] : [])].join(':');

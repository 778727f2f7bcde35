/** Where a fact was read, so that a finding can point at it. */
export interface SourceLocation {
  /** From the portal's root, `/`-separated, NFC: `content/tin-tuc/khai-giang.md`. */
  readonly path: string;
  /** 1-based; left out where the whole file is meant. */
  readonly line?: number;
  /** 1-based, in characters; left out where the whole line is meant. */
  readonly column?: number;
}

/** Order of a report: by path, then line, then column; the same in every locale. */
export function compareLocations(a: SourceLocation, b: SourceLocation): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

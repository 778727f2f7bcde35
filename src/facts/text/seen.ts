/** A fact of a page without what every fact of the page shares; `line` is that of the file, both are 1-based. */
export type Seen<Fact> = Omit<Fact, 'section' | 'at'> & { readonly line: number; readonly column: number };

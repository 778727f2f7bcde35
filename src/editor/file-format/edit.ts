/** One change of a text: what stands from `start` up to `end` gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part of a text from `start` up to `end`, changed. Edits do not overlap; those at one place keep their order. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
  start = 0,
  end: number = source.length,
): string {
  let done = '';
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    done += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + source.slice(at, end);
}

/** Where the line of a place begins. */
export const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

/** Behind the line in which something ends, with what else stands on it. */
export function lineEnd(source: string, at: number): number {
  if (source[at - 1] === '\n') return at;
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end + 1;
}

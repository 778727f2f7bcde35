/** A page's front matter and body. */
export interface SplitPage {
  /** YAML between the two `---` lines; `undefined` where there is no front matter. */
  readonly frontMatter: string | undefined;
  readonly body: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
  /** `true` where the first `---` has no second one. */
  readonly isUnclosed: boolean;
}

/** Splits a text whose lines end in LF. Blank lines before the first `---` are passed over. */
export function splitFrontMatter(text: string): SplitPage {
  const start = /^\s*---[ \t]*\n/.exec(text);
  if (!start) return { frontMatter: undefined, body: text, bodyLine: 1, isUnclosed: false };

  const from = start[0].length;
  const end = /^---[ \t]*(?:\n|$)/m;
  const rest = text.slice(from);
  const close = end.exec(rest);
  if (!close) return { frontMatter: undefined, body: text, bodyLine: 1, isUnclosed: true };

  const bodyStart = from + close.index + close[0].length;
  return {
    frontMatter: rest.slice(0, close.index),
    body: text.slice(bodyStart),
    bodyLine: countLines(text, bodyStart) + 1,
    isUnclosed: false,
  };
}

/** Line of the file on which the front matter's own text begins. */
export const frontMatterLine = (text: string): number =>
  countLines(text, /^\s*---[ \t]*\n/.exec(text)?.[0].length ?? 0) + 1;

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/**
 * Whether a drawing (SVG) or XML file could run a script when somebody opens it by itself. Judged by letters that no
 * harmless file needs, and any encoding but UTF-8 counts as doubtful.
 */
export function runsScripts(bytes: Buffer): boolean {
  const isOddlyEncoded =
    bytes.includes(0) || /encoding\s*=\s*["'](?!utf-8["'])/i.test(bytes.subarray(0, 200).toString('latin1'));
  return isOddlyEncoded || active.test(bytes.toString('latin1'));
}

/** Scripts, handlers, other pages inside, style sheets that transform, and names that stand for other letters. */
const active =
  /<(?:[\w-]+:)?script|\son[a-z]+\s*=|javascript:|<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|handler|listener)|1999\/xhtml|xml-stylesheet|<!ENTITY/i;

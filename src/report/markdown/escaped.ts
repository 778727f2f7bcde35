/** Text that Markdown shows as it is, on one line: in a heading, a list or a cell of a table. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#!@$&]/g, (sign) =>
      sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`,
    )
    // What would begin a list at the start of a line.
    .replace(/^([-+]|\d+[.)])(?=\s)/, (sign) => `\\${sign}`);

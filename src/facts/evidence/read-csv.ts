/**
 * Rows of a table as spreadsheets export it (RFC 4180): quotes, line breaks inside quotes, a byte order mark; separated
 * by comma, semicolon or tab, whichever the first row has most of. Blank rows are left out. A quote that never closes
 * ends with its line, so that one slip does not swallow the rest.
 */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const separator = separatorOf(content.slice(0, content.search(/\r?\n|$/)));
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length) {
    const cell = content[at] === '"' ? quotedCell(content, at, separator) : bareCell(content, at, separator);
    row.push(cell.value);
    at = cell.end;
    if (content[at] === separator) {
      at += 1;
      if (at < content.length && !isBreak(content[at])) continue;
      row.push('');
    }
    at += content.startsWith('\r\n', at) ? 2 : 1;
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

const separatorOf = (header: string) =>
  [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';

const isBreak = (char: string | undefined) => char === '\n' || char === '\r';

interface Cell {
  readonly value: string;
  /** Where the separator, the line break or the end of the text stands. */
  readonly end: number;
}

function bareCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && !isBreak(text[end])) end += 1;
  return { value: text.slice(from, end), end };
}

function quotedCell(text: string, from: number, separator: string): Cell {
  let close = from + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"'))
    close += text[close] === '"' ? 2 : 1;
  const { end } = bareCell(text, close + 1, separator);
  if (close >= text.length) return bareCell(text, from, separator);
  return { value: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

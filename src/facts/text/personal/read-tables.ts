import { personNames } from './person-names.ts';

/** A line of a page with what stands above it. */
export interface PlacedLine {
  readonly text: string;
  /** Line of the file, 1-based. */
  readonly line: number;
  /** The heading, or the line that ends in a colon, under which it stands; empty before the first. */
  readonly heading: string;
  /** Cells of the header of its table; left out where it is in none. */
  readonly header?: readonly string[];
}

const divider = /^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:?)? *\|? *$/;
const headingLine =
  /^ *(?:#{1,6} |\*\*|__)|^ {0,3}\p{L}[^|]*: *$|^ *(?:[IVX]+|\d+)[.)] +\*\*|^[^|a-zà-ỹ]*\p{Lu}{2}[^|a-zà-ỹ]*$/u;

/** A line of prose that announces a list; it speaks only of what follows at once. */
const isListTitle = (text: string) => /^[^|]{0,160}$/.test(text) && /danh sách/iu.test(text);

const isProse = (text: string) =>
  text.trim() !== '' &&
  !text.includes('|') &&
  !/^ *(?:[-*+]|\d+[.)])? *$/.test(text.slice(0, personNames(text)[0]?.start));

/** Cells of a row of a table. */
export const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/[*_]/g, '').trim());

/** Lines of a page, each with its heading and the header of its table; headers and rules are left out. */
export function placeLines(source: string, firstLine: number): PlacedLine[] {
  const lines = source.split('\n');
  const placed: PlacedLine[] = [];
  let heading = '';
  let isLoose = false;
  let header: readonly string[] | undefined;
  for (const [index, text] of lines.entries()) {
    const isRow = text.includes('|');
    if (!isRow) header = undefined;
    if (isRow && divider.test(text)) continue;
    if (isRow && divider.test(lines[index + 1] ?? '')) {
      header = cellsOf(text);
      continue;
    }
    if (headingLine.test(text)) [heading, isLoose] = [text, false];
    else if (isListTitle(text)) [heading, isLoose] = [text, true];
    else if (isLoose && isProse(text)) [heading, isLoose] = ['', false];
    if (text !== '') placed.push({ text, line: index + firstLine, heading, ...(header && { header }) });
  }
  return placed;
}

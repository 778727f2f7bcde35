/** A value of a cell; numbers stay numbers. */
export type CsvValue = string | number | undefined;

/** Columns as a table, so that a new column is one line. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => CsvValue>>;

/** Lines by RFC 4180, below one with the names. The byte order mark makes Excel read it as UTF-8. */
export function toCsv<Row>(columns: CsvColumns<Row>, rows: readonly Row[]): string {
  const lines = rows.map((row) => Object.values(columns).map((read) => read(row)));
  return `\uFEFF${[Object.keys(columns), ...lines].map(toLine).join('')}`;
}

const toLine = (values: readonly CsvValue[]) => `${values.map(toCell).join(',')}\r\n`;

function toCell(value: CsvValue): string {
  const text = typeof value === 'string' ? defused(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that begins like a formula would be run by Excel when the file is opened: `=HYPERLINK(…)` in a title, say. An
 * apostrophe before it keeps it a text.
 */
const defused = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

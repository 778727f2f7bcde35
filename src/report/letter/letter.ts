/** How a column of a table is set. */
export interface Column {
  readonly head: string;
  /** Share of the width; the shares of a table may add up to anything. */
  readonly share: number;
  readonly align?: 'left' | 'center';
}

/** A row of a table; `strong` for sums. */
export interface Row {
  readonly cells: readonly string[];
  readonly isStrong?: boolean;
}

/** A part of an official document (văn bản), by what it is, not how it looks. */
export type Block =
  | { readonly form: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly form: 'paragraph'; readonly text: string; readonly look?: 'strong' | 'note' | 'last' }
  /** One line of a list: a dash, or a plus sign one level below. */
  | { readonly form: 'item'; readonly text: string; readonly isBelow?: boolean }
  | { readonly form: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** Dotted lines for a person to fill in. */
  | { readonly form: 'blanks'; readonly lines: number };

/** Begins on a page of its own, behind the signature. */
export interface Appendix {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** An official document of a school, laid out by Nghị định 30/2020/NĐ-CP; unsigned, so without number and day. */
export interface Letter {
  readonly orientation: 'portrait' | 'landscape';
  /** Lines above the school's name. */
  readonly authority: readonly string[];
  readonly schoolName: string;
  /** What stands for the number until it is given: `Số:        /BC-THHG`; empty for a register. */
  readonly number: string;
  readonly place: string;
  readonly year: string;
  /** Tên loại: `BÁO CÁO`. */
  readonly kind: string;
  /** Trích yếu. */
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly signer: { readonly title: string; readonly name: string };
  readonly recipients: readonly string[];
  readonly appendices: readonly Appendix[];
  /** Day of the report; becomes the day of the file, so that the same report has the same bytes. */
  readonly asOf: string;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ form: 'heading', level, text });
export const paragraph = (text: string, look?: 'strong' | 'note' | 'last'): Block => ({
  form: 'paragraph',
  text,
  ...(look && { look }),
});
export const item = (text: string): Block => ({ form: 'item', text });
export const itemBelow = (text: string): Block => ({ form: 'item', text, isBelow: true });
/** A list that is one sentence: each line ends in a semicolon, the last in a full stop. */
export const listOf = (texts: readonly string[], line: (text: string) => Block = item): Block[] =>
  texts.map((text, i) => line(`${text}${i < texts.length - 1 ? ';' : '.'}`));
export const blanks = (lines: number): Block => ({ form: 'blanks', lines });
export const table = (columns: readonly Column[], rows: readonly Row[]): Block => ({
  form: 'table',
  columns,
  rows,
});

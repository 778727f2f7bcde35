import type { ShownOutcome } from './outcome.ts';

/** A count against what was asked. */
export interface MatrixCell {
  readonly count: number;
  readonly min: number | undefined;
  readonly outcome: ShownOutcome;
}

/** Counts in rows and columns; `undefined` where nothing was asked. */
export interface Matrix {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (MatrixCell | undefined)[] }[];
}

/** Fewer cells than that need no folding away. */
const mostRows = 12;

/** Whether a table is so long that it is folded away at first. */
export const isLong = ({ rows }: Matrix): boolean => rows.length > mostRows;

/** How many cells of a table have which outcome. */
export const countCells = ({ rows }: Matrix, outcome: ShownOutcome): number =>
  rows.flatMap(({ cells }) => cells).filter((cell) => cell?.outcome === outcome).length;

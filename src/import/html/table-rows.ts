import type { Element } from 'hast';
import { isElement } from './tree.ts';

/** A row of a table, without those of tables inside it. */
export interface TableRow {
  readonly cells: readonly Element[];
}

/** Rows that hold cells, wherever the table keeps them. */
export const rowsOf = (table: Element): TableRow[] =>
  table.children
    .flatMap((child) => (isElement(child, 'thead', 'tbody', 'tfoot') ? child.children : [child]))
    .filter((child) => isElement(child, 'tr'))
    .map((row) => ({ cells: row.children.filter((child) => isElement(child, 'td', 'th')) }))
    .filter(({ cells }) => cells.length > 0);

import type { Element, ElementContent } from 'hast';
import { rowsOf, type TableRow } from './table-rows.ts';
import { allOf, element, isElement, wordsOf } from './tree.ts';

/** Beyond this many letters a cell with a picture is text beside it, and the table means something. */
const longestCaption = 200;

/**
 * Tables that only place things side by side, as blocks one below the other: a single cell, or pictures with their
 * captions. Real tables stay.
 */
export const unfoldLayouts = (blocks: readonly Element[]): Element[] =>
  blocks.flatMap((block) => (isElement(block, 'table') ? (unfoldLayout(rowsOf(block)) ?? [block]) : [block]));

function unfoldLayout(rows: readonly TableRow[]): Element[] | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const [only] = cells;
  if (only && cells.length === 1) return paragraphsOf(only);
  const pictures = cells.filter((cell) => holdsPicture(cell));
  const isGrid =
    pictures.length > 0 &&
    rows.every((row, index) => row.cells.some(holdsPicture) || rows[index - 1]?.cells.some(holdsPicture)) &&
    cells.every((cell) => wordsOf(cell).length <= longestCaption && allOf(cell, 'table').length === 0);
  return isGrid ? inReadingOrder(rows) : undefined;
}

const holdsPicture = (cell: Element) => allOf(cell, 'img').length > 0;

/** Each picture, then the caption in the cell below it. */
function inReadingOrder(rows: readonly TableRow[]): Element[] {
  const used = new Set<Element>();
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      if (used.has(cell)) return [];
      const below = rows[index + 1]?.cells[column];
      const isCaption = below && holdsPicture(cell) && !holdsPicture(below);
      if (isCaption) used.add(below);
      return [...paragraphsOf(cell), ...(isCaption ? paragraphsOf(below) : [])];
    }),
  );
}

function paragraphsOf(cell: Element): Element[] {
  const isBlock = (child: ElementContent) =>
    isElement(child, 'p', 'ul', 'ol', 'table', 'blockquote', 'h2', 'h3');
  if (!cell.children.some(isBlock)) return cell.children.length > 0 ? [element('p', cell.children)] : [];
  return cell.children.filter((child) => isElement(child));
}

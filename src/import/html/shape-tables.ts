import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rowsOf } from './table-rows.ts';
import { allOf, element, isBlank, isElement, mapChildren } from './tree.ts';

/** Tables as Markdown can say them: a head row, one line a cell. With merged cells or lists inside they stay HTML. */
export const shapeTables = (blocks: readonly Element[]): Element[] =>
  blocks.flatMap((block) => (isElement(block, 'table') ? shapeTable(block) : [block]));

function shapeTable(table: Element): Element[] {
  const rows = rowsOf(table);
  const needsHtml = rows.some(({ cells }) => cells.some((cell) => spans(cell) || holdsBlocks(cell)));
  const headRows = Math.max(1, ...(rows[0]?.cells.map((cell) => number(cell, 'rowSpan')) ?? []));
  const shaped = rows.map(({ cells }, index) => cells.map((cell) => shapeCell(cell, index < headRows)));
  const head = shaped.slice(0, headRows).map((cells) => element('tr', cells));
  const body = shaped.slice(headRows).map((cells) => element('tr', cells));
  if (needsHtml) return [element('kept-html', [], { value: htmlOf(head, body) }), ...captionOf(table)];
  return [element('table', [element('thead', head), element('tbody', body)]), ...captionOf(table)];
}

const captionOf = (table: Element): Element[] =>
  table.children
    .filter((child) => isElement(child, 'caption'))
    .map((caption) => element('p', [element('em', caption.children)]));

const number = (cell: Element, name: 'rowSpan' | 'colSpan') =>
  Number.parseInt(String(cell.properties[name] ?? 1), 10) || 1;
const spans = (cell: Element) => number(cell, 'rowSpan') > 1 || number(cell, 'colSpan') > 1;
const holdsBlocks = (cell: Element) =>
  allOf(cell, 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0;

function shapeCell(cell: Element, isHead: boolean): Element {
  const paragraphs = cell.children.filter((child) => !isBlank(child));
  const isPlain = paragraphs.every(
    (child) => !isElement(child) || !/^(?:ul|ol|table|pre|h\d)$/.test(child.tagName),
  );
  const children = isPlain ? inOneLine(paragraphs) : paragraphs;
  const plain = isHead ? withoutBold(element('th', children)).children : children;
  const sizes = ['colSpan', 'rowSpan'].flatMap((name) => {
    const size = number(cell, name as 'colSpan' | 'rowSpan');
    return size > 1 ? [[name, size] as const] : [];
  });
  const scope = isHead ? [['scope', 'col'] as const] : [];
  return element(isHead ? 'th' : 'td', plain, Object.fromEntries([...sizes, ...scope]));
}

/** Paragraphs of a cell one below the other, with breaks between. */
function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const inside = isElement(child, 'p') ? child.children : [child];
    const afterBlock = index > 0 && (isElement(child, 'p') || isElement(children[index - 1], 'p'));
    return (afterBlock ? [element('br'), ...inside] : inside).map(marked);
  });
}

/** A break inside a cell is written as `<br>`, since a line of a table has to stay one. */
const marked = (node: ElementContent): ElementContent => {
  if (!isElement(node)) return node;
  if (isElement(node, 'br')) return element('br', [], { inCell: true });
  return { ...node, children: node.children.map(marked) };
};

const withoutBold = (cell: Element) =>
  mapChildren(cell, (child) => (isElement(child, 'strong') ? child.children : [child]));

/** Lines that a person can read; without an empty one, which would end the HTML in Markdown. */
function htmlOf(head: readonly Element[], body: readonly Element[]): string {
  const lines = (rows: readonly Element[]) =>
    rows.map((row) => `<tr>\n${row.children.map((cell) => `${cellHtml(cell)}\n`).join('')}</tr>\n`).join('');
  const rest = body.length > 0 ? `<tbody>\n${lines(body)}</tbody>\n` : '';
  return `<table>\n<thead>\n${lines(head)}</thead>\n${rest}</table>`;
}

function cellHtml(cell: ElementContent): string {
  if (!isElement(cell)) return '';
  const clean = mapChildren(cell, (child) => {
    if (isElement(child, 'br')) return [element('br')];
    return child.type === 'text' ? [{ ...child, value: child.value.replace(/\s+/g, ' ') }] : [child];
  });
  return toHtml(clean).replace(/\s*\n\s*/g, ' ');
}

import {
  BorderStyle,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const around = (each: typeof noLine | typeof line) => ({
  ...{ top: each, bottom: each, left: each, right: each },
  ...{ insideHorizontal: each, insideVertical: each },
});

/** Paragraphs of the cells of a row. */
export interface FrameRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly isHead?: boolean;
}

/** A table of fixed widths, in twips; without lines where it only sets things side by side. */
export function frame(
  widths: readonly number[],
  rows: readonly FrameRow[],
  { hasLines }: { readonly hasLines: boolean },
  cellOptions: Omit<ITableCellOptions, 'children'> = {},
): Table {
  return new Table({
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: around(hasLines ? line : noLine),
    rows: rows.map(
      ({ cells, isHead = false }) =>
        new TableRow({
          // The head stands on every page; no row is torn apart.
          tableHeader: isHead,
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                ...cellOptions,
                children: [...children],
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

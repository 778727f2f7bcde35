import { AlignmentType, HeadingLevel, LeaderType, Paragraph, type Table, TabStopType } from 'docx';
import type { Block, Column, Letter, Row } from '../letter/letter.ts';
import { frame } from './frame.ts';
import { mm, size, textWidth } from './measures.ts';
import { centred, run } from './text.ts';

const firstLine = 10;

/** A block of a document as Word sets it. */
export function blockOf(block: Block, orientation: Letter['orientation']): (Paragraph | Table)[] {
  const width = textWidth(orientation);
  switch (block.form) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'item':
      return [itemOf(block)];
    case 'table':
      return [tableOf(block.columns, block.rows, width), centred('', { size: 12 })];
    case 'blanks':
      return Array.from({ length: block.lines }, () => dottedLine(width));
  }
}

const headingLevels = {
  1: { heading: HeadingLevel.HEADING_1, bold: true },
  2: { heading: HeadingLevel.HEADING_2, bold: true },
  3: { heading: HeadingLevel.HEADING_3, bold: true, italics: true },
} as const;

function headingOf({ level, text }: Extract<Block, { form: 'heading' }>): Paragraph {
  const { heading, ...look } = headingLevels[level];
  return new Paragraph({
    heading,
    keepNext: true,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(firstLine) },
    spacing: { before: level === 1 ? 160 : 120, after: 80 },
    children: [run(text, look)],
  });
}

const body = { spacing: { before: 0, after: 120, line: 276 }, alignment: AlignmentType.JUSTIFIED } as const;

const paragraphOf = ({ text, look }: Extract<Block, { form: 'paragraph' }>): Paragraph =>
  new Paragraph({
    ...body,
    indent: { firstLine: mm(firstLine) },
    // The last words stand on the page of the signature; what announces a list, on that of its first line.
    keepNext: look === 'last' || text.endsWith(':'),
    children: [run(text, { bold: look === 'strong', italics: look === 'note' })],
  });

const itemOf = ({ text, isBelow }: Extract<Block, { form: 'item' }>): Paragraph =>
  new Paragraph({
    ...body,
    spacing: { ...body.spacing, after: 80 },
    keepNext: text.endsWith(':'),
    indent: { firstLine: mm(isBelow ? firstLine + 5 : firstLine) },
    children: [run(`${isBelow ? '+' : '-'} ${text}`)],
  });

function tableOf(columns: readonly Column[], rows: readonly Row[], width: number): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / all));
  const head = columns.map(({ head }) => [cellText(head, 'center', true)]);
  return frame(
    widths,
    [
      { cells: head, isHead: true },
      ...rows.map(({ cells, isStrong = false }) => ({
        cells: cells.map((text, i) => [cellText(text, columns[i]?.align ?? 'left', isStrong)]),
      })),
    ],
    { hasLines: true },
    { verticalAlign: 'center', margins: { left: 80, right: 80 } },
  );
}

const cellText = (text: string, align: 'left' | 'center', bold: boolean): Paragraph =>
  new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 30, after: 30 },
    children: [run(text, { size: size.table, bold })],
  });

/** A line to write on, by hand or over the dots. */
const dottedLine = (width: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 120 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [run('\t')],
  });

import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { font, mm, size } from './measures.ts';

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In half points; that of the body where left out. */
  readonly size?: number;
}

/** A run of text. Characters that no XML file may hold are left out. */
export const run = (text: string, look: Look = {}): TextRun =>
  new TextRun({
    text: text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''),
    font,
    size: size.body,
    ...look,
  });

/** A line in the middle, without room above or below. */
export const centred = (text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    ...more,
    children: [run(text, look)],
  });

/** A short rule below a heading: an empty line with a border, drawn in from both sides. @param indent In mm. */
export const rule = (indent: number, after = 60): Paragraph =>
  new Paragraph({
    children: [],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: mm(indent), right: mm(indent) },
    spacing: { before: 0, after, line: 60, lineRule: 'exact' },
  });

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Letter } from '../letter/letter.ts';
import { blockOf } from './blocks.ts';
import { headOf } from './head.ts';
import { font, pageOf, size } from './measures.ts';
import { sameBytes } from './same-bytes.ts';
import { signatureOf } from './signature.ts';
import { centred, run } from './text.ts';

/** What every page says until somebody signs. */
export const draftWords = 'BẢN NHÁP – CHƯA KÝ, CHƯA ĐÓNG DẤU';

/** A Word file of an official document. The same document gives the same bytes. */
export async function toDocx(letter: Letter): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(new Document(propertiesOf(letter)));
  return sameBytes(new Uint8Array(packed), letter.asOf);
}

function propertiesOf(letter: Letter): IPropertiesOptions {
  const { schoolName, kind, subject, orientation, blocks, appendices } = letter;
  return {
    creator: schoolName,
    lastModifiedBy: schoolName,
    title: `${kind}: ${subject}`,
    styles: stylesOf(),
    sections: [
      {
        properties: { page: pageOf(orientation), titlePage: true },
        headers: { first: new Header({ children: [centred('')] }), default: pageNumber() },
        footers: { first: draftFooter(), default: draftFooter() },
        children: [
          ...headOf(letter),
          ...blocks.flatMap((block) => blockOf(block, orientation)),
          centred('', { size: 12 }, { keepNext: true }),
          signatureOf(letter),
          ...appendices.flatMap(({ title, blocks: own }) => [
            centred(title, { bold: true }, { pageBreakBefore: true, spacing: { before: 0, after: 160 } }),
            ...own.flatMap((block) => blockOf(block, orientation)),
          ]),
        ],
      },
    ],
  };
}

/** Top of every page but the first. */
const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font, size: size.head })],
      }),
    ],
  });

const draftFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 3 } },
        children: [run(draftWords, { bold: true, size: size.list })],
      }),
    ],
  });

function stylesOf(): NonNullable<IPropertiesOptions['styles']> {
  const black = { font, size: size.body, bold: true, color: '000000' };
  return {
    default: {
      document: { run: { font, size: size.body, language: { value: 'vi-VN' } } },
      heading1: { run: black },
      heading2: { run: black },
      heading3: { run: { ...black, italics: true } },
    },
  };
}

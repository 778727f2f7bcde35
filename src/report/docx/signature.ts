import { AlignmentType, Paragraph, type Table } from 'docx';
import type { Letter } from '../letter/letter.ts';
import { frame } from './frame.ts';
import { size, textWidth } from './measures.ts';
import { centred, run } from './text.ts';

const linesToSign = 4;

/** Nơi nhận on the left, who signs on the right; never torn apart. */
export function signatureOf({ orientation, recipients, signer }: Letter): Table {
  const width = textWidth(orientation);
  const half = Math.floor(width / 2);
  const last = recipients.length - 1;
  const left = [
    plain('Nơi nhận:', { size: size.small, bold: true, italics: true }),
    ...recipients.map((each, i) => plain(`- ${each}${i === last ? '.' : ';'}`, { size: size.list })),
  ];
  const right = [
    centred(signer.title.toLocaleUpperCase('vi'), { bold: true }, { keepNext: true }),
    ...Array.from({ length: linesToSign }, () => centred('', {}, { keepNext: true })),
    centred(signer.name, { bold: true }),
  ];
  return frame([half, width - half], [{ cells: [left, right] }], { hasLines: false });
}

const plain = (text: string, look: Parameters<typeof run>[1]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 0, after: 0 },
    children: [run(text, look)],
  });

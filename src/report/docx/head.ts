import type { Paragraph, Table } from 'docx';
import type { Letter } from '../letter/letter.ts';
import { frame } from './frame.ts';
import { size, textWidth } from './measures.ts';
import { centred, rule } from './text.ts';

const upper = (text: string) => text.toLocaleUpperCase('vi');

/** Who writes, on the left; Quốc hiệu and Tiêu ngữ, on the right; number, place and day; then what it is. */
export function headOf(letter: Letter): (Paragraph | Table)[] {
  const { orientation, authority, schoolName, number, place, year, kind, subject } = letter;
  const width = textWidth(orientation);
  const left = Math.round(width * 0.42);
  const isWide = orientation === 'landscape';
  const names = [
    ...authority.map((line) => centred(upper(line), { size: size.small })),
    centred(upper(schoolName), { size: size.small, bold: true }),
    rule(isWide ? 38 : 20),
  ];
  const state = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.small, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: size.head, bold: true }),
    rule(isWide ? 44 : 19),
  ];
  const dated = centred(`${place}, ngày      tháng      năm ${year}`, { size: size.head, italics: true });
  const numbered = number === '' ? [centred('')] : [centred(number, { size: size.head })];
  return [
    frame([left, width - left], [{ cells: [names, state] }, { cells: [numbered, [dated]] }], {
      hasLines: false,
    }),
    centred(kind, { bold: true }, { spacing: { before: 240, after: 0 } }),
    centred(subject, { bold: true }),
    rule(isWide ? 110 : 62, 200),
  ];
}

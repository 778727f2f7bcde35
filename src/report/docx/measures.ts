import { convertMillimetersToTwip } from 'docx';
import type { Letter } from '../letter/letter.ts';

/** Font of official documents. Source: nd-30-2020 phụ lục I. */
export const font = 'Times New Roman';

/** Sizes in half points. */
export const size = { body: 28, table: 26, head: 26, small: 24, list: 22 } as const;

/** Twentieths of a point, as Word measures lengths. */
export const mm = (length: number): number => convertMillimetersToTwip(length);

const margin = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** A4 with the margins of official documents. */
export const pageOf = (orientation: Letter['orientation']) => ({
  // The library turns the sheet by itself.
  size: { width: mm(210), height: mm(297), orientation },
  margin: {
    top: mm(margin.top),
    bottom: mm(margin.bottom),
    left: mm(margin.left),
    right: mm(margin.right),
    header: mm(10),
    footer: mm(9),
  },
});

/** Width between the margins. */
export const textWidth = (orientation: Letter['orientation']): number =>
  mm((orientation === 'portrait' ? 210 : 297) - margin.left - margin.right);

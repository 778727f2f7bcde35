/** The number of a document (số hiệu) in its parts: `12/QĐ-THHG` is number 12 of the series `QĐ-THHG`. */
export interface SoHieu {
  readonly number: number;
  /** What stands after the number, written one way: capitals, plain hyphens. */
  readonly series: string;
}

/** Number, a year that some schools write after it, and the signs of the kind and the body. */
const form = /^(?:số\s*:?\s*)?(\d{1,5})\s*\/\s*(?:(\d{4})\s*\/\s*)?(\p{L}[\p{L}\d\s./&-]*)$/iu;

/**
 * Reads a document's number. Dashes of all kinds, spaces around them, and the Icelandic Ð that some keyboards give
 * for Đ make no series of their own.
 *
 * @returns `undefined` where it is written in no such way (`12a/QĐ`, `…/KH-THHG`).
 */
export function parseSoHieu(text: string): SoHieu | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
  const [, number, , series] = form.exec(plain) ?? [];
  if (!number || !series) return undefined;
  const oneWay = series.replace(/\s*([-/.&])\s*/g, '$1').replace(/\s+/g, ' ');
  return { number: Number(number), series: oneWay.trim().toUpperCase() };
}

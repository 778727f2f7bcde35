import { withoutMarks } from '../../domain/vietnamese.ts';

const smallWords = new Set(['và', 'của', 'các']);
const units = new Set(['phường', 'xã', 'quận', 'huyện', 'thành', 'phố', 'tỉnh', 'thị', 'trấn', 'đặc', 'khu']);
const fields: readonly (readonly [RegExp, string])[] = [
  [/Giáo Dục/g, 'Giáo dục'],
  [/Đào Tạo/g, 'Đào tạo'],
  [/Văn Hóa/g, 'Văn hóa'],
  [/Xã Hội/g, 'Xã hội'],
];

/**
 * A body as it stands in running text, from the capitals of a letterhead: `UBND PHƯỜNG BÃI GIỮA` gives
 * `UBND phường Bãi Giữa`. What is not written in capitals stays as it is.
 */
export function authorityName(line: string): string {
  if (line !== line.toLocaleUpperCase('vi')) return line;
  const words = line.split(/\s+/).map((word, i) => {
    const lower = word.toLocaleLowerCase('vi');
    if (isAbbreviation(word)) return word;
    return i > 0 && (units.has(lower) || smallWords.has(lower)) ? lower : capitalise(lower);
  });
  return fields.reduce((text, [pattern, words]) => text.replace(pattern, words), words.join(' '));
}

/** `TIÊU CHUẨN 1: MÔI TRƯỜNG CHÍNH SÁCH` gives `Tiêu chuẩn 1: Môi trường chính sách`. */
export function headingName(title: string): string {
  if (title !== title.toLocaleUpperCase('vi')) return title;
  return title
    .split(/(:\s*)/)
    .map((part) =>
      part
        .split(' ')
        .map((word, i) => {
          if (isAbbreviation(word)) return word;
          const lower = word.toLocaleLowerCase('vi');
          return i === 0 ? capitalise(lower) : lower;
        })
        .join(' '),
    )
    .join('');
}

/** Capitals that no Vietnamese word is made of: CNTT, GDĐT; and the one of them that has a vowel. */
const isAbbreviation = (word: string) =>
  word === 'UBND' || (/^[\p{Lu}&]{2,}$/u.test(word) && !/[AEIOUY]/.test(withoutMarks(word)));
const capitalise = (word: string) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);

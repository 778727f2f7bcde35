/**
 * A title that is printed in capitals, written as people read it: `TIÊU CHUẨN 1: MÔI TRƯỜNG` becomes
 * `Tiêu chuẩn 1: Môi trường`. One with a small letter in it stays as it is.
 */
export const softCaps = (title: string): string =>
  title === title.toUpperCase()
    ? title
        .toLowerCase()
        .replace(/(^|: )(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : title;

/** Where Windows-1258 differs from Latin-1: seven letters, and tones that follow their letter. */
const differing: Readonly<Record<string, string>> = {
  Ã: 'ă',
  ã: 'ă',
  Ð: 'đ',
  ð: 'đ',
  Õ: 'ơ',
  õ: 'ơ',
  Ý: 'ư',
  ý: 'ư',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
};

/** A word in Windows-1258, its bytes seen as Latin-1, in Unicode (NFC) and lower case. */
export const fromWindows1258 = (word: string): string =>
  word
    .replace(/[ÃãÐðÕõÝýÌÒÞìò]/g, (byte) => differing[byte] ?? byte)
    .normalize('NFC')
    .toLowerCase();

/** Old encodings built the other way round than the program reads them, so that a slip in one table shows. */

const tcvn3Lower: Readonly<Record<number, string>> = {
  168: 'ăâêôơưđ',
  181: 'àảãáạ',
  187: 'ằẳẵắ',
  198: 'ặầẩẫấậè',
  206: 'ẻẽéẹềểễếệìỉ',
  220: 'ĩíịò',
  225: 'ỏõóọồổỗốộờởỡớợù',
  241: 'ủũúụừửữứựỳỷỹýỵ',
};
const tcvn3Upper = 'ĂÂÊÔƠƯĐ';

const tcvn3 = new Map<string, number>([
  ...Object.entries(tcvn3Lower).flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [letter, Number(first) + index] as const),
  ),
  ...[...tcvn3Upper].map((letter, index) => [letter, 0xa1 + index] as const),
]);

/** TCVN3. Capitals with a tone have no byte of their own: the capital fonts draw them over the small letter's. */
export const toTcvn3 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].map(
      (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter.charCodeAt(0),
    ),
  );

const vniTone = { '': 0, '\u0300': 0xf8, '\u0301': 0xf9, '\u0309': 0xfb, '\u0303': 0xf5, '\u0323': 0xef };
const vniHat = { '': 0xe2, '\u0300': 0xe0, '\u0301': 0xe1, '\u0309': 0xe5, '\u0303': 0xe3, '\u0323': 0xe4 };
const vniBreve = { '': 0xea, '\u0300': 0xe8, '\u0301': 0xe9, '\u0309': 0xfa, '\u0303': 0xfc, '\u0323': 0xeb };
const vniI = { '': 0x69, '\u0300': 0xec, '\u0301': 0xed, '\u0309': 0xe6, '\u0303': 0xf3, '\u0323': 0xf2 };
type Tone = keyof typeof vniTone;

function vniLetter(letter: string): number[] {
  const lower = letter.toLowerCase();
  if (lower === 'đ') return [0xf1];
  const [base = '', ...marks] = lower.normalize('NFD');
  const tone = (marks.find((mark) => mark in vniTone) ?? '') as Tone;
  const code = base.charCodeAt(0);
  if (lower.normalize('NFD').includes('\u0302')) return [code, vniHat[tone]];
  if (marks.includes('\u0306')) return [code, vniBreve[tone]];
  if (base === 'i') return [vniI[tone]];
  if (lower === 'ỵ') return [0xee];
  const horned = marks.includes('\u031b') ? (base === 'o' ? 0xf4 : 0xf6) : code;
  return tone ? [horned, vniTone[tone]] : [horned];
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** VNI for Windows: bytes of capitals stand 0x20 below those of small letters. */
export const toVni = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) =>
      isCapital(letter) ? vniLetter(letter).map((byte) => byte - 0x20) : vniLetter(letter),
    ),
  );

const windows1258: Readonly<Record<string, number>> = {
  ă: 0xe3,
  Ă: 0xc3,
  đ: 0xf0,
  Đ: 0xd0,
  ơ: 0xf5,
  Ơ: 0xd5,
  ư: 0xfd,
  Ư: 0xdd,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

/** Windows-1258: the letter with its hat or horn, then its tone as a byte of its own. */
export const toWindows1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFD').replace(/(.)(\p{M}+)/gu, toneLast)].map(
      (letter) => windows1258[letter] ?? letter.charCodeAt(0),
    ),
  );

function toneLast(_: string, base: string, marks: string): string {
  const tone = [...marks].find((mark) => mark in vniTone) ?? '';
  return (base + marks.replace(tone, '')).normalize('NFC') + tone;
}

/** What a program shows that takes old bytes for Latin-1, and then saves as UTF-8. */
export const pastedAsUnicode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

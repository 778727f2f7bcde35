const tones = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;

/** Marks of `â`, `ê`, `ô`, alone and with each tone. */
const hats = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' } as const;

/** Marks of `ă`, alone and with each tone. */
const breves = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const;

/** Letters that take no second byte, or may stand without one. */
const singles = { ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' } as const;

const table = new Map<string, string>([
  ...Object.entries(singles),
  ...[...'aeiouyôö'].flatMap((base) => pairs(base, singleOf(base), tones)),
  ...[...'aeo'].flatMap((base) => pairs(base, `${base}\u0302`, hats)),
  ...pairs('a', 'a\u0306', breves),
]);

function singleOf(base: string): string {
  return base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base;
}

function pairs(base: string, letter: string, marks: Readonly<Record<string, string>>) {
  return Object.entries(marks).map(
    ([byte, tone]) => [base + byte, (letter + tone).normalize('NFC')] as const,
  );
}

const unit = /[aeiouyôö][øùûõïâàáåãäêèéúüë]|[^\u0000-\u007f]/g;

/**
 * A word in the code of the `VNI-…` fonts, its bytes seen as Latin-1, in Unicode and lower case;
 * `?` stands for pairs that VNI does not use.
 */
export const fromVni = (word: string): string =>
  word.toLowerCase().replace(unit, (bytes) => table.get(bytes) ?? '?');

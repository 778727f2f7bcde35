import { fromTcvn3 } from '../../src/facts/text/from-tcvn3.ts';
import { fromVni } from '../../src/facts/text/from-vni.ts';

/** Letters that only the fonts without `H` have a capital of. */
const tcvn3Capitals: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const bytes = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0xa1 + index));

const tcvn3 = new Map(
  bytes.filter((byte) => !/[¡-§]/.test(byte)).map((byte) => [fromTcvn3(byte), byte] as const),
);

const marks = 'øùûõïâàáåãäêèéúüë';
const vni = new Map(
  [...'aeiouyôöñìíæóòî']
    .flatMap((base) => [base, ...[...marks].map((mark) => base + mark)])
    .filter((unit) => /[^\u0000-\u007f]/.test(unit) && !fromVni(unit).includes('?'))
    .filter((unit) => unit.length === 1 || !fromVni(unit.charAt(1)).includes(fromVni(unit)))
    .map((unit) => [fromVni(unit), unit] as const)
    .filter(([letter]) => [...letter].length === 1),
);

/** Unicode text as a document in one of the old fonts stores it: the way back from `fromLegacyFont`. */
export function toLegacyFont(text: string, font: string): string {
  if (font.startsWith('VNI')) return [...text].map(toVni).join('');
  const isCapitals = font.endsWith('H');
  return [...text]
    .map((letter) => (isCapitals ? letter.toLocaleLowerCase('vi') : letter))
    .map((letter) => tcvn3Capitals[letter] ?? tcvn3.get(letter) ?? letter)
    .join('');
}

function toVni(letter: string): string {
  const unit = vni.get(letter.toLocaleLowerCase('vi'));
  if (!unit) return letter;
  return letter === letter.toLocaleLowerCase('vi') ? unit : unit.toUpperCase();
}

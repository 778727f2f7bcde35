import { fromTcvn3 } from '../facts/text/from-tcvn3.ts';
import { fromVni } from '../facts/text/from-vni.ts';

/** How text set in an old Vietnamese font is stored; `capitals` for the fonts that draw every letter as a capital. */
export interface LegacyFont {
  readonly encoding: 'tcvn3' | 'vni';
  readonly capitals: boolean;
}

/** Told by the name of the font: `.VnTime`, `.VnTimeH`, `VNI-Times`; nothing for any other font. */
export function legacyFont(name: string | undefined): LegacyFont | undefined {
  const bare = (name ?? '').replace(/["']/g, '').trim();
  if (/^\.vn/i.test(bare)) return { encoding: 'tcvn3', capitals: /H$/.test(bare.replace(/\s.*$/, '')) };
  return /^VNI[- ]/i.test(bare) ? { encoding: 'vni', capitals: false } : undefined;
}

/** Text of an old font as Unicode. Letters that the old code does not know stay as they are. */
export function fromLegacyFont(text: string, { encoding, capitals }: LegacyFont): string {
  const unicode = encoding === 'tcvn3' ? convertTcvn3(text) : convertVni(text);
  return capitals ? unicode.toLocaleUpperCase('vi') : unicode;
}

/** Capitals that have bytes of their own; the others come from the fonts of capitals. */
const tcvn3Capitals = /[¡-§]/;

const convertTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (byte) => {
    const letter = fromTcvn3(byte);
    if (letter === '?') return byte;
    return tcvn3Capitals.test(byte) ? letter.toLocaleUpperCase('vi') : letter;
  });

const vniUnit = /[aeiouyôö][øùûõïâàáåãäêèéúüë]|[^\u0000-\u007f]/gi;

const convertVni = (text: string): string =>
  text.replace(vniUnit, (unit) => {
    const letter = fromVni(unit);
    if (letter.includes('?')) return unit;
    return unit.charAt(0) === unit.charAt(0).toLowerCase() ? letter : letter.toLocaleUpperCase('vi');
  });

/** Marks that VNI puts behind their letter: the letter may end one piece of text and the mark begin the next. */
export const beginsWithVniMark = (text: string): boolean => /^[øùûõïâàáåãäêèéúüë]/i.test(text);
export const endsWithVniLetter = (text: string): boolean => /[aeiouyôö]$/i.test(text);

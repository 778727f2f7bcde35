import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Contour, type GlyphTable, glyphOutline } from './glyph-outline.ts';
import { readWoff } from './read-woff.ts';

/** A glyph to draw: its lines in units of the font and how far the next one stands. */
export interface Glyph {
  readonly contours: readonly Contour[];
  readonly advance: number;
}

/** Gives the glyph of a letter; `undefined` where the font has none. */
export type Font = (letter: string) => Glyph | undefined;

/** Units of the font in the size of its letters. */
export const unitsPerEm = 1000;

const require = createRequire(import.meta.url);

/** Be Vietnam Pro semi-bold, from the files that pages load too: Latin letters, and the Vietnamese ones beside them. */
export function openFont(): Font {
  const parts = ['latin', 'vietnamese'].map((part) => openPart(part));
  const known = new Map<string, Glyph | undefined>();
  return (letter) => {
    if (!known.has(letter)) known.set(letter, firstOf(parts, letter));
    return known.get(letter);
  };
}

function firstOf(parts: readonly Font[], letter: string): Glyph | undefined {
  for (const part of parts) {
    const glyph = part(letter);
    if (glyph) return glyph;
  }
  return undefined;
}

function openPart(part: string): Font {
  const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-600-normal.woff`;
  const tables = readWoff(readFileSync(require.resolve(file)));
  const table = (name: string) => tables.get(name) ?? new DataView(new ArrayBuffer(0));
  const glyphs: GlyphTable = { glyf: table('glyf'), starts: startsOf(table('head'), table('loca')) };
  const letters = readLetters(table('cmap'));
  const widths = table('hhea').getUint16(34);
  return (letter) => {
    const glyph = letters.get(letter.codePointAt(0) ?? 0);
    if (!glyph) return undefined;
    const advance = table('hmtx').getUint16(4 * Math.min(glyph, widths - 1));
    return { contours: glyphOutline(glyphs, glyph), advance };
  };
}

/** Source: OpenType `loca`; `head` says whether offsets are halved. */
function startsOf(head: DataView, loca: DataView): number[] {
  const isLong = head.getInt16(50) === 1;
  return Array.from({ length: loca.byteLength / (isLong ? 4 : 2) }, (_, i) =>
    isLong ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i),
  );
}

/** Code points and their glyphs. Source: OpenType `cmap`, format 4. */
function readLetters(cmap: DataView): Map<number, number> {
  const letters = new Map<number, number>();
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i));
  const at = subtables.find((offset) => cmap.getUint16(offset) === 4);
  if (at === undefined) throw new RangeError('font without cmap of format 4');
  const segments = cmap.getUint16(at + 6) / 2;
  for (let i = 0; i < segments; i += 1) {
    const field = (part: number) => at + 14 + 2 * i + (part > 0 ? 2 : 0) + 2 * segments * part;
    const [end, start] = [cmap.getUint16(field(0)), cmap.getUint16(field(1))];
    const [delta, range] = [cmap.getUint16(field(2)), cmap.getUint16(field(3))];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : cmap.getUint16(field(3) + range + 2 * (code - start));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) letters.set(code, glyph);
    }
  }
  return letters;
}

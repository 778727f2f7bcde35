/** A point of an outline, in units of the font, y upwards. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}
export type Contour = readonly OutlinePoint[];

/** Where the glyphs of a font stand. */
export interface GlyphTable {
  readonly glyf: DataView;
  /** Start of each glyph, and one more: where the last one ends. */
  readonly starts: readonly number[];
}

/** The closed lines that make a glyph; none for a space. Source: OpenType `glyf`. */
export function glyphOutline(table: GlyphTable, glyph: number): readonly Contour[] {
  const [start = 0, end = 0] = [table.starts[glyph], table.starts[glyph + 1]];
  if (end <= start) return [];
  const contours = table.glyf.getInt16(start);
  return contours >= 0 ? simpleOutline(table.glyf, start, contours) : composedOutline(table, start);
}

function simpleOutline(glyf: DataView, start: number, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, i) => glyf.getUint16(start + 10 + 2 * i));
  const points = (ends.at(-1) ?? -1) + 1;
  const afterEnds = start + 10 + 2 * count;
  const flagsAt = afterEnds + 2 + glyf.getUint16(afterEnds);
  const { flags, next } = readFlags(glyf, flagsAt, points);
  const xs = readSteps(glyf, next, flags, 0x02, 0x10);
  const ys = readSteps(glyf, xs.next, flags, 0x04, 0x20);
  const all = flags.map((flag, i) => ({
    x: xs.values[i] ?? 0,
    y: ys.values[i] ?? 0,
    isOnCurve: (flag & 1) === 1,
  }));
  return ends.map((end, i) => all.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

function readFlags(glyf: DataView, from: number, count: number): { flags: number[]; next: number } {
  const flags: number[] = [];
  let at = from;
  while (flags.length < count) {
    const flag = glyf.getUint8(at++);
    const repeats = flag & 0x08 ? glyf.getUint8(at++) : 0;
    for (let i = 0; i <= repeats; i += 1) flags.push(flag);
  }
  return { flags, next: at };
}

/** Coordinates are told as steps from the point before, in one byte, two or none. */
function readSteps(glyf: DataView, from: number, flags: readonly number[], short: number, same: number) {
  let at = from;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
    else if (!(flag & same)) {
      value += glyf.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, next: at };
}

const words = 0x01;
const areOffsets = 0x02;
const hasScale = 0x08;
const hasMore = 0x20;
const hasTwoScales = 0x40;
const hasMatrix = 0x80;

/** A letter with its marks: other glyphs, each moved and scaled. */
function composedOutline(table: GlyphTable, start: number): Contour[] {
  const { glyf } = table;
  const contours: Contour[] = [];
  let at = start + 10;
  for (let flags = hasMore; flags & hasMore; ) {
    flags = glyf.getUint16(at);
    const glyph = glyf.getUint16(at + 2);
    const isWide = (flags & words) !== 0;
    const [dx, dy] = isWide
      ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)]
      : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)];
    at += isWide ? 8 : 6;
    if (!(flags & areOffsets)) throw new RangeError('glyph placed by points');
    const { matrix, bytes } = readMatrix(glyf, at, flags);
    at += bytes;
    const moved = glyphOutline(table, glyph).map((contour) =>
      contour.map(({ x, y, isOnCurve }) => ({
        x: matrix[0] * x + matrix[2] * y + dx,
        y: matrix[1] * x + matrix[3] * y + dy,
        isOnCurve,
      })),
    );
    contours.push(...moved);
  }
  return contours;
}

type Matrix = readonly [number, number, number, number];

function readMatrix(glyf: DataView, at: number, flags: number): { matrix: Matrix; bytes: number } {
  const scale = (step: number) => glyf.getInt16(at + 2 * step) / 16384;
  if (flags & hasScale) return { matrix: [scale(0), 0, 0, scale(0)], bytes: 2 };
  if (flags & hasTwoScales) return { matrix: [scale(0), 0, 0, scale(1)], bytes: 4 };
  if (flags & hasMatrix) return { matrix: [scale(0), scale(1), scale(2), scale(3)], bytes: 8 };
  return { matrix: [1, 0, 0, 1], bytes: 0 };
}

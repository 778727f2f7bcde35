import { type Contour, type GlyphTable, glyphOutline } from '../../src/publish/cards/glyph-outline.ts';
import type { FontTables } from '../../src/publish/cards/read-woff.ts';
import { pointBytes, shortNumber } from './point-bytes.ts';

/** Outlines in the streams of WOFF2, which pack better than a `glyf` table; no instructions. Source: WOFF2 5.1. */
export function transformedGlyf(tables: FontTables): Buffer {
  const glyphs = outlinesOf(tables);
  const contourCounts = glyphs.flatMap(({ contours }) => bytes16(contours.length));
  const pointCounts = glyphs.flatMap(({ contours }) => contours.flatMap(({ length }) => shortNumber(length)));
  const flags: number[] = [];
  const steps: number[] = [];
  for (const { contours } of glyphs) {
    let [x, y] = [0, 0];
    for (const point of contours.flat()) {
      const { flag, bytes } = pointBytes(point.x - x, point.y - y, point.isOnCurve);
      [x, y] = [point.x, point.y];
      flags.push(flag);
      steps.push(...bytes);
    }
    // Length of its instructions.
    if (contours.length > 0) steps.push(0);
  }
  const streams = [contourCounts, pointCounts, flags, steps, [], boxesOf(glyphs), []];
  const indexFormat = tables.get('head')?.getUint16(50) ?? 0;
  return Buffer.from([
    ...[0, 0, glyphs.length, indexFormat].flatMap(bytes16),
    ...streams.flatMap(({ length }) => [length >>> 24, length >>> 16, length >>> 8, length]),
    ...streams.flat(),
  ]);
}

interface Outline {
  readonly contours: readonly Contour[];
  /** Left, bottom, right, top as the font says them. */
  readonly box: readonly number[];
}

function outlinesOf(tables: FontTables): Outline[] {
  const [glyf, loca, head, maxp] = ['glyf', 'loca', 'head', 'maxp'].map((name) => tables.get(name));
  if (!glyf || !loca || !head || !maxp) throw new RangeError('font without outlines');
  const isLong = head.getInt16(50) === 1;
  const count = maxp.getUint16(4);
  const starts = Array.from({ length: count + 1 }, (_, i) =>
    isLong ? loca.getUint32(4 * i) : 2 * loca.getUint16(2 * i),
  );
  const table: GlyphTable = { glyf, starts };
  return Array.from({ length: count }, (_, glyph) => {
    const contours = glyphOutline(table, glyph);
    const at = starts[glyph] ?? 0;
    return { contours, box: contours.length > 0 ? [2, 4, 6, 8].map((step) => glyf.getInt16(at + step)) : [] };
  });
}

/** Which glyphs have a box that does not follow from their points, and those boxes. */
function boxesOf(glyphs: readonly Outline[]): number[] {
  const bitmap = new Array<number>(4 * Math.ceil(glyphs.length / 32)).fill(0);
  const boxes = glyphs.flatMap(({ contours, box }, i) => {
    if (box.length === 0 || String(box) === String(boxAround(contours.flat()))) return [];
    bitmap[i >> 3] = (bitmap[i >> 3] ?? 0) | (0x80 >> (i & 7));
    return box.flatMap(bytes16);
  });
  return [...bitmap, ...boxes];
}

const boxAround = (points: Contour): number[] => [
  Math.min(...points.map(({ x }) => x)),
  Math.min(...points.map(({ y }) => y)),
  Math.max(...points.map(({ x }) => x)),
  Math.max(...points.map(({ y }) => y)),
];

const bytes16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];

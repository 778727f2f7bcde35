import type { Contour, OutlinePoint } from './glyph-outline.ts';
import { type Font, unitsPerEm } from './open-font.ts';

/** Width of a line in px at a size of letters in px. A letter the font does not have takes no room. */
export const widthOf = (font: Font, text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (font(letter)?.advance ?? 0), 0) * size) / unitsPerEm;

/** Words in lines no wider than so many px; of more lines than `most`, the last one ends with “…”. */
export function linesOf(font: Font, text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(font, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), shortened(font, last, size, width)];
}

function shortened(font: Font, line: string, size: number, width: number): string {
  let words = line.split(' ');
  while (words.length > 1 && widthOf(font, `${words.join(' ')}…`, size) > width) words = words.slice(0, -1);
  return `${words.join(' ')}…`;
}

/** A line of text as the `d` of an SVG path: no font is needed to show it, and it looks the same everywhere. */
export function textPath(font: Font, text: string, x: number, baseline: number, size: number): string {
  const scale = size / unitsPerEm;
  let at = x;
  let path = '';
  for (const letter of text) {
    const glyph = font(letter);
    if (!glyph) continue;
    for (const contour of glyph.contours)
      path += contourPath(contour, (point) => ({
        ...point,
        x: at + point.x * scale,
        y: baseline - point.y * scale,
      }));
    at += glyph.advance * scale;
  }
  return path;
}

const middle = (a: OutlinePoint, b: OutlinePoint): OutlinePoint => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  isOnCurve: true,
});

const said = ({ x, y }: OutlinePoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** TrueType leaves out points of the curve that lie half-way between two handles. */
function contourPath(contour: Contour, place: (point: OutlinePoint) => OutlinePoint): string {
  const points = contour.map(place);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const start = first.isOnCurve ? first : last.isOnCurve ? last : middle(first, last);
  let path = `M${said(start)}`;
  let handle: OutlinePoint | undefined;
  for (const point of [...points, start]) {
    if (point.isOnCurve) {
      path += handle ? `Q${said(handle)} ${said(point)}` : `L${said(point)}`;
      handle = undefined;
    } else {
      if (handle) path += `Q${said(handle)} ${said(middle(handle, point))}`;
      handle = point;
    }
  }
  return `${path}${handle ? `Q${said(handle)} ${said(start)}` : ''}Z`;
}

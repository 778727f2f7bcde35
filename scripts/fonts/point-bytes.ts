/**
 * The step from one point of an outline to the next: a flag, and one to four bytes, fewer for shorter steps.
 * Source: WOFF2 5.2, table of triplets.
 */
export function pointBytes(
  dx: number,
  dy: number,
  isOnCurve: boolean,
): { readonly flag: number; readonly bytes: readonly number[] } {
  const { flag, bytes } = step(dx, dy);
  return { flag: flag + (isOnCurve ? 0 : 128), bytes };
}

function step(dx: number, dy: number): { flag: number; bytes: number[] } {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const [right, up] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1];
  const signs = right + 2 * up;
  if (x === 0 && y < 1280) return { flag: 2 * (y >> 8) + up, bytes: [y & 0xff] };
  if (y === 0 && x < 1280) return { flag: 10 + 2 * (x >> 8) + right, bytes: [x & 0xff] };
  const [x1, y1] = [x - 1, y - 1];
  if (x < 65 && y < 65)
    return { flag: 20 + (x1 & 0x30) + ((y1 & 0x30) >> 2) + signs, bytes: [((x1 & 0xf) << 4) | (y1 & 0xf)] };
  if (x < 769 && y < 769)
    return { flag: 84 + 12 * (x1 >> 8) + 4 * (y1 >> 8) + signs, bytes: [x1 & 0xff, y1 & 0xff] };
  if (x < 4096 && y < 4096)
    return { flag: 120 + signs, bytes: [x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff] };
  return { flag: 124 + signs, bytes: [x >> 8, x & 0xff, y >> 8, y & 0xff] };
}

/** A number in one to three bytes. Source: WOFF2 4.1, 255UInt16. */
export function shortNumber(value: number): number[] {
  if (value < 253) return [value];
  if (value < 506) return [255, value - 253];
  if (value < 762) return [254, value - 506];
  return [253, value >> 8, value & 0xff];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../scripts/fonts/font-files.ts';
import { pointBytes, shortNumber } from '../../scripts/fonts/point-bytes.ts';
import { projectRoot } from '../support/portal.ts';

describe('the fonts of the site', () => {
  it.each(fontFiles)('$name is what `npm run fonts` makes', ({ name, make }) => {
    const kept = readFileSync(join(projectRoot, 'src/styles/fonts', name));
    expect(make().equals(kept)).toBe(true);
  });

  it('take less than 36 KB together', () => {
    const sizes = fontFiles.map(
      ({ name }) => readFileSync(join(projectRoot, 'src/styles/fonts', name)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(36 * 1024);
  });
});

/** The step that a flag and its bytes say, read as a browser reads it. Source: WOFF2 5.2. */
function readStep(flag: number, bytes: readonly number[]): [number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const sign = (value: number, bit: number) => (flag & bit ? value : -value);
  const high = flag & 0x7f;
  if (high < 10) return [0, sign(((high & 14) << 7) + a, 1)];
  if (high < 20) return [sign((((high - 10) & 14) << 7) + a, 1), 0];
  if (high < 84) {
    const rest = high - 20;
    return [sign(1 + (rest & 0x30) + (a >> 4), 1), sign(1 + ((rest & 0x0c) << 2) + (a & 0xf), 2)];
  }
  if (high < 120) {
    const rest = high - 84;
    return [sign(1 + (Math.floor(rest / 12) << 8) + a, 1), sign(1 + (((rest % 12) >> 2) << 8) + b, 2)];
  }
  if (high < 124) return [sign((a << 4) + (b >> 4), 1), sign(((b & 0xf) << 8) + c, 2)];
  return [sign((a << 8) + b, 1), sign((c << 8) + d, 2)];
}

describe('a step between two points', () => {
  const sizes = [0, 1, 16, 17, 64, 65, 256, 257, 768, 769, 1279, 1280, 4095, 4096];
  const values = sizes.flatMap((size) => [size, -size]);

  it('is read as it was written, at both sides of every limit', () => {
    for (const dx of values)
      for (const dy of values) {
        const { flag, bytes } = pointBytes(dx, dy, true);
        const [x, y] = readStep(flag, bytes);
        expect([x + 0, y + 0], `${dx} ${dy}`).toEqual([dx + 0, dy + 0]);
        expect(bytes.every((byte) => byte >= 0 && byte <= 255)).toBe(true);
      }
  });

  it('says whether its point is on the line', () => {
    expect(pointBytes(5, 5, false).flag - pointBytes(5, 5, true).flag).toBe(128);
  });
});

it('writes a number in as few bytes as it can', () => {
  expect([252, 253, 505, 506, 761, 762].map(shortNumber)).toEqual([
    [252],
    [255, 0],
    [255, 252],
    [254, 0],
    [254, 255],
    [253, 2, 250],
  ]);
});

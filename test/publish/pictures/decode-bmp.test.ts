import { describe, expect, it } from 'vitest';
import { decodeBmp } from '../../../src/publish/pictures/decode-bmp.ts';
import { smallBmp } from '../../facts/images/samples.ts';

const [red, green, blue, white] = ['ff0000', '00ff00', '0000ff', 'ffffff'];

/** A 2 × 2 BMP of few colours; its rows from the bottom. */
function paletteBmp(bits: number, rows: readonly number[], palette: readonly string[]): Buffer {
  const head = smallBmp().subarray(0, 54);
  const colours = palette.map((colour) => Buffer.from(`${colour}00`, 'hex'));
  head.writeUInt16LE(bits, 28);
  head.writeUInt32LE(54 + 4 * colours.length, 10);
  return Buffer.concat([head, ...colours, Buffer.from(rows)]);
}

const pixelsOf = (file: Buffer) => decodeBmp(file).pixels.toString('hex');

describe('a BMP', () => {
  it('of 24 bits is read from the bottom up', () => {
    expect(pixelsOf(smallBmp())).toBe([red, green, blue, white].join(''));
  });

  it('with negative height is read from the top down', () => {
    const file = smallBmp();
    file.writeInt32LE(-2, 22);
    expect(pixelsOf(file)).toBe([blue, white, red, green].join(''));
  });

  it.each([
    [1, [0b0100_0000, 0, 0, 0, 0b1000_0000, 0, 0, 0]],
    [4, [0x01, 0, 0, 0, 0x10, 0, 0, 0]],
    [8, [0, 1, 0, 0, 1, 0, 0, 0]],
  ])('of %i bits takes its colours from the palette', (bits, rows) => {
    const file = paletteBmp(bits, rows, ['ff0000', '00ff00']); // Stored blue first.
    expect(pixelsOf(file)).toBe([green, blue, blue, green].join(''));
  });

  it('of 32 bits loses its fourth byte', () => {
    const rows = Buffer.from('ff000080ffffff80 0000ff8000ff0080'.replace(' ', ''), 'hex');
    expect(pixelsOf(paletteBmp(32, [...rows], []))).toBe([red, green, blue, white].join(''));
  });

  it('that is packed is unsupported', () => {
    const file = smallBmp();
    file.writeUInt32LE(1, 30);
    expect(() => decodeBmp(file)).toThrow('unsupported');
  });

  it('that is cut is damaged', () => {
    expect(() => decodeBmp(smallBmp().subarray(0, -1))).toThrow('damaged');
    expect(() => decodeBmp(smallBmp().subarray(0, 30))).toThrow('damaged');
  });
});

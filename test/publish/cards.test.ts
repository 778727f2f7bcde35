import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeCards } from '../../src/publish/cards/make-cards.ts';
import { openFont } from '../../src/publish/cards/open-font.ts';
import { linesOf, textPath, widthOf } from '../../src/publish/cards/text-path.ts';
import { folderWith } from '../support/portal.ts';

const font = openFont();

describe('the font of the cards', () => {
  it('has every letter of Vietnamese, with and without marks', () => {
    const bases = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = bases.flatMap((base) => marks.map((mark) => (base + mark).normalize('NFC')));
    const all = [...letters, ...'bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX0123456789.,:;–“”()&/%…'];
    expect(all.filter((letter) => !font(letter))).toEqual([]);
    expect(font('字')).toBeUndefined();
  });

  it('draws a letter with marks as more lines than the letter alone', () => {
    const contours = (letter: string) => font(letter)?.contours.length ?? 0;
    expect(contours('o')).toBe(2);
    expect(contours('ộ')).toBeGreaterThan(contours('o'));
    expect(contours(' ')).toBe(0);
  });

  it('measures: a line is as wide as its letters', () => {
    expect(widthOf(font, 'ộộ', 20)).toBeCloseTo(2 * widthOf(font, 'ộ', 20));
    expect(widthOf(font, 'a', 40)).toBeCloseTo(2 * widthOf(font, 'a', 20));
  });
});

describe('words in lines', () => {
  const text = 'một hai ba bốn năm';
  const whole = widthOf(font, text, 50);

  it('stay on one line where they just fit, and break where they just do not', () => {
    expect(linesOf(font, text, 50, whole, 3)).toEqual([text]);
    expect(linesOf(font, text, 50, whole - 1, 3)).toEqual(['một hai ba bốn', 'năm']);
  });

  it('end with an ellipsis where there are too many', () => {
    const lines = linesOf(font, text, 50, widthOf(font, 'một hai', 50), 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines)
      expect(widthOf(font, line, 50)).toBeLessThanOrEqual(widthOf(font, 'một hai', 50) + 1);
  });

  it('are none for no text', () => {
    expect(linesOf(font, '', 50, 100, 2)).toEqual([]);
    expect(textPath(font, '', 0, 0, 50)).toBe('');
  });
});

it('a card is made once, of the size asked for, with the same bytes again', async () => {
  const colours = { paper: '#fdfcf8', ink: '#4b2a86', onInk: '#ffffff', text: '#231d30', faint: '#5c5470' };
  const card = {
    address: '/anh/the/a.png',
    label: 'Chuyên môn',
    title: 'Lễ <khai> & "giảng"',
    school: 'Hoa Gạo',
    colours,
  };
  const [first, second] = [folderWith({}), folderWith({})];
  const cacheDir = folderWith({});
  await makeCards([card], { outDir: first, cacheDir });
  await makeCards([card], { outDir: second, cacheDir: folderWith({}) });
  const bytes = readFileSync(join(first, card.address));
  expect(readFileSync(join(second, card.address)).equals(bytes)).toBe(true);
  const { width, height } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([1200, 630]);
  // The words are there: ink, where else there is only paper and its pale grid.
  const { channels } = await sharp(bytes).extract({ left: 150, top: 250, width: 600, height: 130 }).stats();
  expect(channels[0]?.min).toBeLessThan(60);
});

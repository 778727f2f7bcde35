import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from '../../src/site/theme/colour.ts';
import { readableColour } from '../../src/site/theme/readable-colour.ts';
import { ratios, themeOf } from '../../src/site/theme/theme-of.ts';
import { themeCss } from '../../src/site/theme/theme-sheet.ts';
import { themes, tokenNames } from '../../src/site/theme/themes.ts';

const ratio = (a: string, b: string) => contrast(parseColour(a), parseColour(b));

describe('contrast', () => {
  it('is 21 of black and white, 1 of a colour with itself', () => {
    expect(ratio('#000000', '#ffffff')).toBe(21);
    expect(ratio('#4b2a86', '#4b2a86')).toBe(1);
  });

  it('knows the grey on either side of AA on white', () => {
    expect(ratio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('a colour', () => {
  const white = parseColour('#ffffff');
  const black = parseColour('#000000');
  const moved = (text: string) => readableColour(parseColour(text), [white], black, 4.5);

  it('stays as it is where it can just be read', () => {
    expect(moved('#767676')).toEqual(parseColour('#767676'));
  });

  it('moves by one step where it just cannot', () => {
    expect(moved('#777777')).toEqual(parseColour('#767676'));
  });

  it('ends in black where it can never be read', () => {
    expect(readableColour(parseColour('#ffff00'), [black, white], black, 7)).toEqual(black);
  });
});

const awkward = {
  yellow: '#ffff00',
  white: '#ffffff',
  black: '#000000',
  'mid grey': '#808080',
  'neon green': '#39ff14',
  'neon pink': '#ff10f0',
  'deep blue': '#00008b',
  'flame red': '#b3202c',
};
const choices = [
  ...Object.keys(themes).map((theme) => [theme, { theme: theme as keyof typeof themes }] as const),
  ...Object.entries(awkward).map(([name, colour]) => [name, { colour }] as const),
  ...Object.entries(awkward).map(
    ([name, colour]) => [`${name} on the sea`, { theme: 'bien', colour }] as const,
  ),
];

describe('text reaches AA, by day and by night, in', () => {
  it.each(choices)('%s', (_, choice) => {
    const { light, dark } = themeOf(choice);
    for (const palette of [light, dark]) {
      for (const ground of [palette.giay, palette['giay-tim']])
        for (const text of ['tim', 'tim-dam', 'muc', 'muc-nhat'] as const)
          expect(ratio(palette[text], ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const ground of [palette.tim, palette['tim-dam']])
        expect(ratio(palette['chu-tren-tim'], ground)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(palette.vien, palette.giay), 'edges of fields').toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the main colour reaches AAA for those who ask for more contrast, in', () => {
  it.each(choices)('%s', (_, choice) => {
    const { light, dark } = themeOf(choice, ratios.more);
    for (const palette of [light, dark]) expect(ratio(palette.tim, palette.giay)).toBeGreaterThanOrEqual(7);
  });
});

it('a colour of a school that can be read by day is kept to the letter', () => {
  expect(themeOf({ colour: '#b3202c' }).light.tim).toBe('#b3202c');
  expect(themeOf({ colour: '#b3202c' }).dark.tim).not.toBe('#b3202c');
});

it('a theme keeps its own colours where the school names none', () => {
  expect(themeOf({ theme: 'bien' })).toEqual(themes.bien);
  expect(themeOf({})).toEqual(themes['muc-tim']);
});

it('the stylesheet of all pages and the default theme say the same', () => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [, usual = '', dark = ''] =
    /:root \{(.*?)\n {2}\}.*?prefers-color-scheme: dark\) \{(.*?)\n {2}\}/s.exec(css) ?? [];
  for (const name of tokenNames) {
    const said = (part: string) => new RegExp(`--${name}: (#[\\da-f]+);`).exec(part)?.[1];
    expect(said(usual), name).toBe(themes['muc-tim'].light[name]);
    expect(said(dark), name).toBe(themes['muc-tim'].dark[name]);
  }
});

it('the stylesheet of a theme names every token by day and by night, and nothing but colours', () => {
  const css = themeCss({ theme: 'la-bang', colour: '#ffff00' });
  for (const name of tokenNames) expect(css.split(`--${name}:#`).length - 1).toBeGreaterThanOrEqual(2);
  expect(css.replace(/@layer tokens\{|@media [^{]*\{:root\{|--[a-z-]+:#[\da-f]{6};?|\}/g, '').trim()).toBe(
    '',
  );
});

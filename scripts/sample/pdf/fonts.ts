import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
} as const;

const { resolve } = createRequire(import.meta.url);

/** Tinos, which has the widths of Times New Roman, as data URLs: the same PDF on every machine. */
export const fontFaces = (): string =>
  (['latin', 'vietnamese'] as const)
    .flatMap((subset) => faces.map(([weight, style]) => fontFace(subset, weight, style)))
    .join('\n');

const faces = [
  [400, 'normal'],
  [400, 'italic'],
  [700, 'normal'],
] as const;

function fontFace(subset: keyof typeof ranges, weight: number, style: string): string {
  const file = resolve(`@fontsource/tinos/files/tinos-${subset}-${weight}-${style}.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Tinos; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format('woff2'); unicode-range: ${ranges[subset]}; }`;
}

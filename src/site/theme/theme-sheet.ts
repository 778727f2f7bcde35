import { memoised } from '../memoised.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { textHash } from '../text-hash.ts';
import { ratios, type ThemeChoice, themeOf } from './theme-of.ts';
import { type Palette, tokenNames } from './themes.ts';

/** The stylesheet of a school's theme, a file of its own because pages allow nothing inline. */
export interface ThemeSheet {
  /** Changes with the text, so that browsers may keep the file for ever. */
  readonly address: string;
  readonly css: string;
}

/** The school's theme as a file; `undefined` where the stylesheet of all pages says it already. */
export const themeSheet = memoised((input: SiteInput): ThemeSheet | undefined => {
  const { theme, colour } = schoolView(input).school ?? {};
  if (colour === undefined && (theme === undefined || theme === 'muc-tim')) return undefined;
  const css = themeCss({ theme, colour });
  return { address: `/giao-dien-${textHash(css)}.css`, css };
});

/** Tokens by light and dark, for more contrast where the reader's device asks for it, and on paper. */
export function themeCss(choice: ThemeChoice): string {
  const usual = themeOf(choice);
  const more = themeOf(choice, ratios.more);
  return `@layer tokens{${[
    rule('screen', usual.light, tokenNames),
    rule('screen and (prefers-color-scheme:dark)', usual.dark, tokenNames),
    rule('screen and (prefers-contrast:more)', more.light, mainTokens),
    rule('screen and (prefers-contrast:more) and (prefers-color-scheme:dark)', more.dark, mainTokens),
    rule('print', more.light, mainTokens),
  ].join('')}}\n`;
}

const mainTokens = ['tim', 'tim-dam', 'chu-tren-tim'] as const;

const rule = (media: string, palette: Palette, names: readonly (keyof Palette)[]): string =>
  `@media ${media}{:root{${names.map((name) => `--${name}:${palette[name]}`).join(';')}}}`;

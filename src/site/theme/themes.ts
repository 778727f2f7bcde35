import type { schoolThemes } from '../../content-types/truong.ts';

/** Tokens that a theme sets: their names in `src/styles/tokens.css`. */
export type Palette = Readonly<Record<(typeof tokenNames)[number], string>>;

export const tokenNames = [
  'giay',
  'giay-tim',
  'muc',
  'muc-nhat',
  'tim',
  'tim-dam',
  'chu-tren-tim',
  'ke',
  'vien',
] as const;

/** How a theme looks by day and by night. */
export interface Theme {
  readonly light: Palette;
  readonly dark: Palette;
}

const palette = (...colours: readonly string[]): Palette =>
  Object.fromEntries(tokenNames.map((name, index) => [name, colours[index] ?? ''])) as Palette;

/** The themes that ship. The first one is what `tokens.css` says by itself; a test holds the two together. */
export const themes = {
  // biome-ignore format: a palette is read as one line
  'muc-tim': {
    light: palette('#fdfcf8', '#f5f2fa', '#231d30', '#5c5470', '#4b2a86', '#351b66', '#ffffff', '#e2dcec', '#8b81a3'),
    dark: palette('#17131f', '#211b2d', '#ece7f5', '#b4abc7', '#c6b0ff', '#ddd0ff', '#1d1233', '#372f48', '#857b9c'),
  },
  // biome-ignore format: a palette is read as one line
  'la-bang': {
    light: palette('#fdfcf8', '#f0f5ee', '#1c2620', '#4f5f55', '#1d6a3f', '#114a2a', '#ffffff', '#dbe6da', '#7c8c81'),
    dark: palette('#131a16', '#1b2520', '#e6f0e9', '#a8baae', '#8ed7a8', '#b5e8c6', '#0c2616', '#2c3a32', '#788a7f'),
  },
  // biome-ignore format: a palette is read as one line
  bien: {
    light: palette('#fdfcf8', '#eef4f9', '#18232d', '#4c5d6b', '#155a8a', '#0c3f64', '#ffffff', '#d8e3ec', '#7a8b99'),
    dark: palette('#11181f', '#19232d', '#e5eef6', '#a6b7c6', '#8cc8f5', '#b8ddfb', '#0a2136', '#2a3743', '#76889a'),
  },
} satisfies Record<keyof typeof schoolThemes, Theme>;

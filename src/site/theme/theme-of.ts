import { formatColour, mix, parseColour, type Rgb } from './colour.ts';
import { readableColour } from './readable-colour.ts';
import { type Palette, type Theme, themes } from './themes.ts';

/** What a school chose in `truong.yaml`. */
export interface ThemeChoice {
  readonly theme?: keyof typeof themes | undefined;
  /** `#rrggbb`. */
  readonly colour?: string | undefined;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

/** Contrast of text that everybody is given, and of text for those who ask their device for more. Source: WCAG 2.2. */
export const ratios = { usual: 4.5, more: 7 } as const;

/**
 * The theme of a school: the one it chose, with its own main colour where it has one.
 *
 * @param ratio Least contrast of the main colour with the paper and of text on it.
 */
export function themeOf({ theme = 'muc-tim', colour }: ThemeChoice, ratio: number = ratios.usual): Theme {
  const { light, dark } = themes[theme];
  if (colour === undefined && ratio === ratios.usual) return { light, dark };
  const own = colour === undefined ? undefined : parseColour(colour);
  const isTinted = own !== undefined && theme === 'muc-tim';
  return {
    light: withColour(light, own, black, '#ffffff', ratio, isTinted),
    dark: withColour(dark, own, white, dark.giay, ratio, isTinted),
  };
}

function withColour(
  base: Palette,
  own: Rgb | undefined,
  towards: Rgb,
  textOnIt: string,
  ratio: number,
  isTinted: boolean,
): Palette {
  const paper = parseColour(base.giay);
  const wanted = own ?? parseColour(base.tim);
  // The default's own surfaces are a little violet; those of another colour take its tint instead.
  const surface = isTinted ? mix(paper, wanted, 0.05) : parseColour(base['giay-tim']);
  const main = readableColour(wanted, [paper, surface], towards, ratio);
  return {
    ...base,
    'giay-tim': formatColour(surface),
    ...(isTinted && { ke: formatColour(mix(paper, main, 0.16)) }),
    tim: formatColour(main),
    'tim-dam': formatColour(mix(main, towards, 0.3)),
    'chu-tren-tim': textOnIt,
  };
}

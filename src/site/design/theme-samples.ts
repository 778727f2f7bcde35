import { schoolThemes } from '../../content-types/truong.ts';
import { html, type Markup } from '../html.ts';
import { contrast, parseColour } from '../theme/colour.ts';
import { type ThemeChoice, themeOf } from '../theme/theme-of.ts';
import type { Palette } from '../theme/themes.ts';

/** Colours that a school might choose although nobody can read them: too light, too dark, in between. */
const chosen: readonly (ThemeChoice & { readonly name: string })[] = [
  ...Object.entries(schoolThemes).map(([theme, name]) => ({
    name,
    theme: theme as keyof typeof schoolThemes,
  })),
  ...['#ffd400', '#101010', '#e8590c'].map((colour) => ({ name: `Màu của trường ${colour}`, colour })),
];

/** Every theme by day and by night as a small page, drawn with attributes because pages have no styles of their own. */
export const themeSamples = (): readonly Markup[] =>
  chosen.map((choice) => {
    const { light, dark } = themeOf(choice);
    return html`<li><p><strong>${choice.name}</strong></p>${pageOf(light)}${pageOf(dark)}<p class="mo">Tương phản của màu chính: nền sáng ${ratio(light)}, nền tối ${ratio(dark)}.</p></li>`;
  });

const ratio = ({ tim, giay }: Palette): string =>
  `${(Math.floor(contrast(parseColour(tim), parseColour(giay)) * 10) / 10).toString().replace('.', ',')}∶1`;

/** Lines of writing are drawn as strokes: the page around it is in another colour than these. */
const pageOf = (palette: Palette): Markup =>
  html`<svg class="mau-giao-dien" viewBox="0 0 160 96" width="160" height="96" aria-hidden="true"><rect x="0.5" y="0.5" width="159" height="95" rx="4" fill="${palette.giay}" stroke="${palette.vien}"/><rect x="1" y="1" width="158" height="18" rx="3" fill="${palette['giay-tim']}"/><path d="M10 10h52" stroke="${palette['tim-dam']}" stroke-width="5"/><path d="M10 32h92" stroke="${palette.tim}" stroke-width="8"/><path d="M10 47h136M10 55h104" stroke="${palette.muc}" stroke-width="3"/><path d="M10 63h140" stroke="${palette.ke}"/><rect x="10" y="71" width="58" height="18" rx="3" fill="${palette.tim}"/><path d="M20 80h38" stroke="${palette['chu-tren-tim']}" stroke-width="3"/><path d="M78 80h44" stroke="${palette['muc-nhat']}" stroke-width="3"/></svg>`;

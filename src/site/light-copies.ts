import { html, type Markup } from './html.ts';

/** A picture of the site, as far as its copies depend on it. */
interface Picture {
  /** Address below the root of the site. */
  readonly src: string;
  readonly width: number;
}

/** A copy of a picture in fewer bytes, and mostly narrower. */
interface LightCopy {
  readonly address: string;
  readonly widthPx: number;
}

/** Widest of the copies: the column of text, or a telephone's screen in its small dots. */
const widest = 600;
/** Widths for small places: a signet, and a list. */
const narrower = [140, 320];

/**
 * Copies that are made of a picture beside itself, narrow ones first; none of a kind that may move, or that is light by
 * itself. The last is as wide as the picture, but at most {@link widest}.
 */
export function lightCopies({ src, width }: Picture): readonly LightCopy[] {
  if (!/\.(jpg|png)$/.test(src)) return [];
  const last = Math.min(width, widest);
  const widths = [...narrower.filter((each) => each * 4 > last && each * 1.4 <= last), last];
  return widths.map((widthPx) => ({ address: `${src}.${widthPx}.webp`, widthPx }));
}

/** Where a picture stands, in the words of the attribute `sizes`. */
export const places = {
  signet: '48px',
  /** Beside the title of a post in a list. */
  list: '(min-width: 40rem) 208px, 104px',
  /** The same of the first post of the home page, which all but telephones show large. */
  lead: '(min-width: 40rem) 24rem, 104px',
  /** Beside the newest post of a category on the home page. */
  small: '6.5rem',
  /** As wide as the text. */
  text: '(min-width: 46rem) 37.5rem, 92vw',
  /** An album on the home page, where a telephone shows two in a row. */
  tile: '(min-width: 40rem) 18rem, 43vw',
  /** An album, or a picture of one. */
  photo: '(min-width: 46rem) 22.5rem, 92vw',
  portrait: '6.5rem',
  banner: '(min-width: 72rem) 34rem, 48vw',
} as const;
export type Place = (typeof places)[keyof typeof places];

/** The attributes that let a browser take the lightest copy that is sharp enough; nothing where there is none. */
export function lightAttributes(picture: Picture, place: Place): { srcset?: string; sizes?: string } {
  const copies = lightCopies(picture);
  if (copies.length === 0) return {};
  const all = [
    ...copies,
    ...(picture.width > widest ? [{ address: picture.src, widthPx: picture.width }] : []),
  ];
  return { srcset: all.map(({ address, widthPx }) => `${address} ${widthPx}w`).join(', '), sizes: place };
}

/** The same as text, with a space before it. */
export function lightMarkup(picture: Picture, place: Place): Markup {
  const { srcset, sizes } = lightAttributes(picture, place);
  return html`${srcset && html` srcset="${srcset}" sizes="${sizes}"`}`;
}

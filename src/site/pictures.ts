import type { PublishedPicture } from '../facts/portal.ts';
import { html, type Markup } from './html.ts';
import { lightMarkup, type Place, places } from './light-copies.ts';
import { emptyTile } from './signs.ts';

/** A picture that waits until it is scrolled to. */
export const lazyPicture = (picture: PublishedPicture, alt: string, place: Place): Markup =>
  html`<img src="${picture.src}"${lightMarkup(picture, place)} width="${picture.width}" height="${picture.height}" alt="${alt}" loading="lazy" decoding="async">`;

/** Picture of a list item; decoration, since the title beside it says more. */
export const thumbnail = (
  picture: PublishedPicture | undefined,
  sign: string,
  place: Place = places.list,
): Markup =>
  html`<span class="anh-nho">${picture ? lazyPicture(picture, '', place) : emptyTile(sign)}</span>`;

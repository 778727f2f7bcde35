import type { PublishedPicture } from '../facts/portal.ts';
import { html, type Markup } from './html.ts';
import { emptyTile } from './signs.ts';

/** A picture that waits until it is scrolled to. */
export const lazyPicture = (picture: PublishedPicture, alt: string): Markup =>
  html`<img src="${picture.src}" width="${picture.width}" height="${picture.height}" alt="${alt}" loading="lazy" decoding="async">`;

/** Picture of a list item; decoration, since the title beside it says more. */
export const thumbnail = (picture: PublishedPicture | undefined, sign: string): Markup =>
  html`<span class="anh-nho">${picture ? lazyPicture(picture, '') : emptyTile(sign)}</span>`;

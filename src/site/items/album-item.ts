import type { Portal } from '../../facts/portal.ts';
import { html, type Markup, raw } from '../html.ts';
import { places } from '../light-copies.ts';
import { type Album, photosOf } from '../lists/albums.ts';
import { thumbnail } from '../pictures.ts';
import { dayLong } from '../words.ts';

/** An album as a tile: its first photo, title, day, how many photos. */
export function albumItem(portal: Portal, album: Album, level: 2 | 3): Markup {
  const photos = photosOf(portal, album);
  const heading = raw(`h${level}`);
  return html`<li class="album">${thumbnail(photos[0]?.picture, 'album', level === 3 ? places.tile : places.photo)}<${heading} class="tin-ten"><a href="${album.address}">${album.data.title}</a></${heading}><p class="tin-ngay">${dayLong(album.data.date)} · ${photos.length}&nbsp;ảnh</p></li>`;
}

import type { Entry, Portal, PublishedPicture } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Album = Entry<'album'>;

/** A photo of an album with its words. */
export interface Photo {
  readonly picture: PublishedPicture;
  readonly alt: string;
  readonly caption: string | undefined;
}

/** Albums, newest first. */
export const albumsOf = memoised((portal: Portal): readonly Album[] =>
  portal.entries.album.toSorted(newestFirst((album) => album.data.date)),
);

/** Photos of an album: those it lists, else every picture beside it. */
export function photosOf(portal: Portal, album: Album): readonly Photo[] {
  const { photos, title } = album.data;
  if (!photos) {
    return portal.picturesBeside(album).map((picture, index) => ({
      picture,
      alt: `Ảnh ${index + 1} của album “${title}”`,
      caption: undefined,
    }));
  }
  return photos.flatMap(({ file, alt, caption }) => {
    const picture = portal.picture(album, file);
    return picture ? [{ picture, alt, caption }] : [];
  });
}

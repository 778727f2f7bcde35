import type { ContentFile } from '../files/list-files.ts';
import type { PublishedPicture } from '../portal.ts';
import { folderOf } from '../references/file-index.ts';
import type { Publication } from './publication.ts';
import { isImageName } from './published-name.ts';

/**
 * Readable pictures of the folder of a file, in the order of their names.
 *
 * @param path From the portal's root.
 */
export function picturesBeside(
  path: string,
  files: readonly ContentFile[],
  publication: Publication,
): PublishedPicture[] {
  const folder = folderOf(path.replace(/^content\//, ''));
  return files
    .filter(({ file }) => isImageName(file) && folderOf(file) === folder)
    .flatMap((file) => publication.picture(file) ?? []);
}

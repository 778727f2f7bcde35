import { lstatSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isIgnored } from '../facts/files/list-files.ts';
import { isDownloadable, isImageName } from '../facts/publication/published-name.ts';

/** Name under which the editor knows the content folder, wherever it lies. */
export const contentName = 'content';

/**
 * Where a path that the editor names lies on this disk.
 *
 * @param path From the portal's root, as `content/tin-tuc/a.md`.
 * @returns `undefined` for whatever is not a page, a data file, a picture or a download below the content folder:
 * paths that lead out of it, also by a symbolic link, the internal area, hidden files, programs.
 */
export function contentPath(contentDir: string, path: string): string | undefined {
  const clean = posix.normalize(path);
  const inside = clean.slice(contentName.length + 1);
  const isPlain = clean === path && clean.startsWith(`${contentName}/`) && !/[\\\0:]/.test(path);
  if (!isPlain || inside === '' || isIgnored(inside) || !isKept(inside)) return undefined;
  return hasLink(contentDir, inside) ? undefined : join(contentDir, inside);
}

const isKept = (file: string) => /\.(md|mdx|yaml)$/.test(file) || isImageName(file) || isDownloadable(file);

/** Whether some part of a path is a symbolic link: it could lead anywhere. */
function hasLink(contentDir: string, inside: string): boolean {
  const parts = inside.split('/');
  return parts.some((_, i) => {
    const stat = lstatSync(join(contentDir, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
    return stat?.isSymbolicLink() === true;
  });
}

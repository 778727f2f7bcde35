import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { listFiles } from '../facts/files/list-files.ts';
import { contentName, contentPath } from './content-path.ts';

/** A file as git's interfaces list it. */
export interface ListedFile {
  /** From the portal's root. */
  readonly path: string;
  readonly diskPath: string;
  readonly size: number;
  /** Changes with the content; for pages and data it is git's own. */
  readonly sha: string;
}

/** Git's name for some bytes. */
export const blobSha = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Lists the files that the editor may see, as they lie on disk now; remembers names of what did not change. */
export function openFileList(contentDir: string): () => ListedFile[] {
  const known = new Map<string, { readonly key: string; readonly sha: string }>();
  return () =>
    listFiles(contentDir).flatMap(({ file, diskPath, hasOtherUnicodeForm }) => {
      const path = `${contentName}/${file}`;
      const stat = statSync(diskPath, { throwIfNoEntry: false });
      if (!stat || hasOtherUnicodeForm || !contentPath(contentDir, path)) return [];
      const key = `${stat.size}-${stat.mtimeMs}-${stat.ino}`;
      const before = known.get(path);
      const sha = before?.key === key ? before.sha : shaOf(diskPath, `${path}\n${key}`);
      known.set(path, { key, sha });
      return [{ path, diskPath, size: stat.size, sha }];
    });
}

/** Pictures and downloads are only told apart; their bytes may be gigabytes. */
const shaOf = (diskPath: string, otherwise: string): string =>
  /\.(md|mdx|yaml)$/.test(diskPath)
    ? blobSha(readFileSync(diskPath))
    : createHash('sha1').update(otherwise).digest('hex');

/** One name for the state of all files: it changes with each of them. */
export function stateOf(files: readonly ListedFile[]): string {
  const hash = createHash('sha1');
  for (const { path, sha } of files) hash.update(`${path}\0${sha}\n`);
  return hash.digest('hex');
}

import type { ContentFile } from '../files/list-files.ts';

/** Files by path, also under names that only some systems take for the same. */
export interface FileIndex {
  /** The file with exactly this name (NFC). */
  exact(path: string): ContentFile | undefined;
  /** A file whose name differs only in upper and lower case. */
  ignoringCase(path: string): ContentFile | undefined;
  /** Names in the same folder, for “có phải ý bạn là”. */
  namesBeside(path: string): readonly string[];
}

export function indexFiles(files: readonly ContentFile[]): FileIndex {
  const byPath = new Map(files.map((file) => [file.file, file]));
  const lazily = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  // Only a portal with something to mend needs these.
  const byLowerCase = lazily(() => new Map(files.map((file) => [file.file.toLowerCase(), file])));
  const byFolder = lazily(() => Map.groupBy(files, ({ file }) => folderOf(file)));
  return {
    exact: (path) => byPath.get(path),
    ignoringCase: (path) => byLowerCase().get(path.toLowerCase()),
    namesBeside: (path) =>
      (byFolder().get(folderOf(path)) ?? []).map(({ file }) => file.slice(file.lastIndexOf('/') + 1)),
  };
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../domain/vietnamese.ts';
import type { EntryCache } from './entries/entry-cache.ts';
import type { ReadEntry, ReadMode } from './entries/read-entry.ts';
import { type ContentFile, isIgnored } from './files/list-files.ts';
import { isSchoolFile } from './files/school-file.ts';
import type { ImageReading } from './images/image-header.ts';
import { readImageHeaders } from './images/read-image-headers.ts';
import { diskSources, type PortalSources } from './portal-sources.ts';

/** Sources that remember what they read, and read again only what they are told has changed. */
export interface LiveSources extends PortalSources {
  /** @param path From the content folder, as the system tells it; left out where that is not known. */
  forget(path: string | undefined): void;
}

/** For a program that reads the same portal again and again while somebody writes. */
export function liveSources(contentDir: string, cacheDir: string | undefined): LiveSources {
  const disk = diskSources(contentDir, cacheDir);
  const read = new Map<string, ReadEntry>();
  const pictures = new Map<string, ImageReading>();
  let files: readonly ContentFile[] | undefined;
  let cache: EntryCache | undefined;

  const forgetAll = () => {
    files = undefined;
    read.clear();
    pictures.clear();
  };
  return {
    list: () => (files ??= disk.list()),
    async readPictures(diskPaths) {
      const unknown = diskPaths.filter((path) => !pictures.has(path));
      // The cache on disk keeps only what one run asks for: the first asks for all.
      const found = pictures.size === 0 ? await disk.readPictures(unknown) : await readImageHeaders(unknown);
      for (const [path, reading] of found) pictures.set(path, reading);
      return pictures;
    },
    readFile(file, kind, mode) {
      const known = read.get(file.file);
      const entry = known ? withoutText(known, file.file, mode) : disk.readFile(file, kind, mode);
      read.set(file.file, entry);
      return entry;
    },
    openCache: () => (cache ??= savedOnce(disk.openCache())),
    forget(path) {
      const changed = path?.replaceAll('\\', '/').normalize('NFC');
      // With other rules, other things are looked for in all pages.
      if (!changed || !path || isSchoolFile(changed)) return forgetAll();
      if (isIgnored(changed)) return;
      const diskPath = join(contentDir, path);
      const found = statSync(diskPath, { throwIfNoEntry: false });
      read.delete(changed);
      pictures.delete(diskPath);
      files = found?.isDirectory()
        ? undefined
        : changedList(files, changed, diskPath, found?.isFile() === true);
    },
  };
}

/** An unchanged page as the cache knows it: it needs no parsing again. */
function withoutText(known: ReadEntry, file: string, { cache, needsHtml }: ReadMode): ReadEntry {
  const page = 'entry' in known ? known.entry.page : undefined;
  if (!('entry' in known) || !page || page.known || needsHtml) return known;
  const noted = cache.get(file, page.stamp);
  return noted ? { entry: { ...known.entry, page: { ...page, source: '', known: noted } } } : known;
}

/** The list with one file more, one fewer, or as it was; what lay below a folder that is gone goes too. */
function changedList(
  files: readonly ContentFile[] | undefined,
  file: string,
  diskPath: string,
  exists: boolean,
): readonly ContentFile[] | undefined {
  if (!exists) return files?.filter((each) => each.file !== file && !each.file.startsWith(`${file}/`));
  if (!files || files.some((each) => each.file === file)) return files;
  const added = { file, diskPath, hasOtherUnicodeForm: !diskPath.endsWith(file) };
  return [...files, added].sort((a, b) => compareCodePoints(a.file, b.file));
}

/** Written to the disk after the first reading only: later ones know what changed, and must be quick. */
function savedOnce(cache: EntryCache): EntryCache {
  let isSaved = false;
  return {
    get: cache.get,
    set: cache.set,
    save() {
      if (!isSaved) cache.save();
      isSaved = true;
    },
  };
}

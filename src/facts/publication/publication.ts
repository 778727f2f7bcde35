import { statSync } from 'node:fs';
import type { ContentFile } from '../files/list-files.ts';
import type { ImageHeader, ImageReading } from '../images/image-header.ts';
import { publishedSize } from '../images/published-size.ts';
import type { PublishedFile, PublishedPicture } from '../portal.ts';
import { isDownloadable, isImageName, publishedName } from './published-name.ts';

/** A picture the site needs, and how wide it may be. */
export interface PictureToPublish {
  /** Path on this disk. */
  readonly source: string;
  /** Below the site's root, without a leading slash. */
  readonly target: string;
  readonly header: ImageHeader;
  readonly maxWidthPx: number;
  /** Path that messages show. */
  readonly file: string;
}

export interface FileToPublish {
  readonly source: string;
  readonly target: string;
}

/** Widest picture by the part of the portal it lies in, in px; the limit is included. */
export type WidthLimit = (file: string) => number;

/**
 * Gives pictures and files their addresses, and remembers which of them the site needs: those that some
 * page names, and no other.
 */
export interface Publication {
  /** `undefined` where the file is no readable picture. */
  picture(file: ContentFile): PublishedPicture | undefined;
  file(file: ContentFile): PublishedFile;
  readonly pictures: ReadonlyMap<string, PictureToPublish>;
  readonly files: ReadonlyMap<string, FileToPublish>;
}

export function startPublication(
  files: readonly ContentFile[],
  readings: ReadonlyMap<string, ImageReading>,
  limit: WidthLimit,
): Publication {
  const pictureTargets = settleTargets('anh', files, ({ file, diskPath }) => {
    const reading = isImageName(file) ? readings.get(diskPath) : undefined;
    return reading?.readable ? publishedSize(reading.header, undefined).format : undefined;
  });
  const fileTargets = settleTargets('tep', files, ({ file }) =>
    isDownloadable(file) ? extensionOf(file) : undefined,
  );
  const pictures = new Map<string, PictureToPublish>();
  const published = new Map<string, PublishedPicture>();
  const downloads = new Map<string, FileToPublish>();
  const names = new Map<string, PublishedFile>();

  const addPicture = ({ file, diskPath }: ContentFile): PublishedPicture | undefined => {
    const reading = readings.get(diskPath);
    const target = pictureTargets.get(file);
    if (!reading?.readable || !target) return undefined;
    const maxWidthPx = limit(file);
    const { widthPx, heightPx } = publishedSize(reading.header, maxWidthPx);
    pictures.set(file, { source: diskPath, target, header: reading.header, maxWidthPx, file });
    return { src: `/${target}`, width: widthPx, height: heightPx, file };
  };
  const addFile = ({ file, diskPath }: ContentFile): PublishedFile => {
    const extension = extensionOf(file);
    const target = fileTargets.get(file) ?? `tep/${publishedName(file)}.${extension}`;
    downloads.set(file, { source: diskPath, target });
    return {
      href: `/${target}`,
      bytes: statSync(diskPath, { throwIfNoEntry: false })?.size ?? 0,
      extension,
      file,
    };
  };
  return {
    picture: (file) => memoised(published, file, addPicture),
    file: (file) => memoised(names, file, addFile) as PublishedFile,
    pictures,
    files: downloads,
  };
}

const extensionOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase();

function memoised<T>(
  memory: Map<string, T>,
  file: ContentFile,
  make: (file: ContentFile) => T | undefined,
): T | undefined {
  const known = memory.get(file.file);
  if (known) return known;
  const made = make(file);
  if (made) memory.set(file.file, made);
  return made;
}

type Extension = (file: ContentFile) => string | undefined;

/**
 * Settled for all files at once, so that an address never depends on which page names its file first. Of two
 * whose names differ only in marks or signs, the later in the order of paths gets a number.
 */
function settleTargets(
  folder: string,
  files: readonly ContentFile[],
  extensionOf: Extension,
): Map<string, string> {
  const targets = new Map<string, string>();
  const used = new Set<string>();
  for (const file of files) {
    const extension = extensionOf(file);
    if (extension === undefined) continue;
    const base = `${folder}/${publishedName(file.file)}`;
    let target = `${base}.${extension}`;
    for (let i = 2; used.has(target); i++) target = `${base}-${i}.${extension}`;
    used.add(target);
    targets.set(file.file, target);
  }
  return targets;
}

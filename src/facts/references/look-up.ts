import type { ContentTypeId } from '../../content-types/index.ts';
import type { ImageFact, ReferenceFact, ReferenceFault } from '../../domain/facts.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SourceLocation } from '../../domain/source-location.ts';
import { shownPath } from '../entries/draft-entry.ts';
import type { ContentFile } from '../files/list-files.ts';
import type { ImageReading } from '../images/image-header.ts';
import type { ShownImage } from '../markdown/references.ts';
import type { PublishedFile, PublishedPicture } from '../portal.ts';
import type { Publication } from '../publication/publication.ts';
import { isDownloadable, isImageName } from '../publication/published-name.ts';
import { type Destinations, resolveReference } from './resolve-reference.ts';
import { unreadablePicture } from './unreadable-picture.ts';

/** Who asks: the file and place of a reference. */
export interface Asking {
  readonly file: string;
  readonly section: ContentTypeId;
  readonly at: SourceLocation;
}

/** Answers every reference of the portal, and notes each as a fact while doing so. */
export interface LookUp {
  image(target: string, alt: string, asking: Asking): ShownImage;
  link(target: string, asking: Asking): string | undefined;
  /** A file that a field names. */
  download(target: string, asking: Asking): void;
  /** What a field names, for the pages; no fact. @param path From the portal's root. */
  picture(path: string, reference: string | undefined): PublishedPicture | undefined;
  file(path: string, reference: string | undefined): PublishedFile | undefined;
  readonly images: readonly ImageFact[];
  readonly references: readonly ReferenceFact[];
  /** Pictures that pages name and that cannot be read, each once. */
  readonly problems: readonly Problem[];
}

interface Means {
  readonly publication: Publication;
  /** By path on this disk. */
  readonly readings: ReadonlyMap<string, ImageReading>;
  readonly destinations: Destinations;
}

export function startLookUp({ publication, readings, destinations }: Means): LookUp {
  const images: ImageFact[] = [];
  const references: ReferenceFact[] = [];
  const unreadable = new Map<string, Problem>();

  const note = (target: string, { section, at }: Asking, fault?: ReferenceFault, suggestion?: string) =>
    references.push({ target, section, at, ...(fault && { fault }), ...(suggestion && { suggestion }) });

  const noteImage = (file: ContentFile, alt: string, { section, at }: Asking) => {
    const reading = readings.get(file.diskPath);
    const size = reading?.readable
      ? { widthPx: reading.header.widthPx, heightPx: reading.header.heightPx }
      : {};
    if (reading && !reading.readable)
      unreadable.set(file.file, { path: shownPath(file.file), message: unreadablePicture(reading.reason) });
    images.push({ file: file.file, section, alt: alt.trim(), at, ...size });
  };

  const resolve = (target: string, file: string) => resolveReference(target, file, destinations);
  const resolvedFile = (path: string, reference: string | undefined) => {
    const resolution =
      reference === undefined ? undefined : resolve(reference, path.replace(/^content\//, ''));
    return resolution?.to === 'file' ? resolution.file : undefined;
  };

  return {
    images,
    references,
    get problems() {
      return [...unreadable.values()];
    },
    image(target, alt, asking) {
      const resolution = resolve(target, asking.file);
      if (resolution.to === 'nowhere') {
        note(target, asking, resolution.fault, resolution.suggestion);
        return { as: 'nothing' };
      }
      if (resolution.to === 'address') {
        note(target, asking, resolution.isExternal ? 'external-image' : 'file-type');
        return resolution.isExternal ? { as: 'link', href: resolution.href } : { as: 'nothing' };
      }
      if (!isImageName(resolution.file.file)) {
        note(target, asking, 'file-type');
        return { as: 'nothing' };
      }
      note(target, asking, resolution.fault, resolution.suggestion);
      noteImage(resolution.file, alt, asking);
      const picture = publication.picture(resolution.file);
      return picture ? { as: 'picture', ...picture } : { as: 'nothing' };
    },
    link(target, asking) {
      const resolution = resolve(target, asking.file);
      if (resolution.to === 'address') {
        note(target, asking);
        return resolution.href;
      }
      if (resolution.to === 'nowhere') {
        note(target, asking, resolution.fault, resolution.suggestion);
        return undefined;
      }
      const href = hrefOf(resolution.file, destinations, publication);
      const refused = /\.(md|mdx)$/.test(resolution.file.file) ? 'dead-link' : 'file-type';
      note(target, asking, href === undefined ? refused : resolution.fault, resolution.suggestion);
      return href && href + resolution.suffix;
    },
    download(target, asking) {
      const resolution = resolve(target, asking.file);
      if (resolution.to === 'file') {
        const isAllowed = isDownloadable(resolution.file.file) || isImageName(resolution.file.file);
        note(target, asking, isAllowed ? resolution.fault : 'file-type', resolution.suggestion);
      } else if (resolution.to === 'nowhere') note(target, asking, resolution.fault, resolution.suggestion);
      else note(target, asking);
    },
    picture(path, reference) {
      const file = resolvedFile(path, reference);
      return file && isImageName(file.file) ? publication.picture(file) : undefined;
    },
    file(path, reference) {
      const file = resolvedFile(path, reference);
      return file && isDownloadable(file.file) ? publication.file(file) : undefined;
    },
  };
}

/** Address of a content file: its page, its picture, or the file itself; `undefined` where it may not be served. */
function hrefOf(file: ContentFile, destinations: Destinations, publication: Publication): string | undefined {
  const page = destinations.addressOfFile(file.file);
  if (page) return page;
  if (isImageName(file.file)) return publication.picture(file)?.src;
  return isDownloadable(file.file) ? publication.file(file).href : undefined;
}

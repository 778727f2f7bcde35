import { relative } from 'node:path';
import { toSlug } from '../../domain/vietnamese.ts';
import type { ContentFile } from '../../facts/files/list-files.ts';
import type { ImageFormat, ImageReading } from '../../facts/images/image-header.ts';
import { publishedSize } from '../../facts/images/published-size.ts';
import { isImageName } from '../../facts/publication/published-name.ts';
import { folderOf } from '../../facts/references/file-index.ts';
import type { NameRepair } from '../../fixes/fix.ts';
import { fixesOfKind } from '../../fixes/index.ts';
import { retarget } from '../../fixes/references.ts';
import { hasStrayPlaces, replaceTarget } from '../../fixes/replace-target.ts';
import type { RawText } from './read-texts.ts';
import type { FollowedReference } from './reference-targets.ts';

/** Names with letters in pieces, of files and folders. */
export function planPaths(contentDir: string, files: readonly ContentFile[]): NameRepair {
  const paths = files.map(({ diskPath }) => relative(contentDir, diskPath).replaceAll('\\', '/'));
  return merged(fixesOfKind('path').map((fix) => fix.plan(paths)));
}

/** What the names of pictures depend on. */
export interface NamingFacts {
  readonly files: readonly ContentFile[];
  readonly readings: ReadonlyMap<string, ImageReading>;
  readonly texts: readonly RawText[];
  readonly references: readonly FollowedReference[];
}

const kept: Partial<Record<ImageFormat, string>> = { heic: 'heic', svg: 'svg', bmp: 'bmp', tiff: 'tif' };

/** Extensions that belie what a picture is. */
export function planExtensions({ files, readings, texts, references }: NamingFacts): NameRepair {
  const taken = new Set(files.map(({ file }) => file.toLowerCase()));
  const plans = files.flatMap(({ file, diskPath }) => {
    const reading = isImageName(file) ? readings.get(diskPath) : undefined;
    if (!reading?.readable) return [];
    const extension = kept[reading.header.format] ?? publishedSize(reading.header, undefined).format;
    const picture = {
      ...{ file, extension },
      isTaken: (path: string) => taken.has(path.toLowerCase()),
      get isKnownEverywhere() {
        return isKnownEverywhere(file, extension, texts, references);
      },
    };
    return fixesOfKind('extension').map((fix) => fix.plan(picture));
  });
  return merged(plans);
}

/** Whether every text that may mean the picture names it in references only, each of which can be changed. */
function isKnownEverywhere(
  file: string,
  extension: string,
  texts: readonly RawText[],
  references: readonly FollowedReference[],
): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const isNamed = (target: string) => toSlug(lastName(target)) === toSlug(name);
  return texts.every(({ file: page, text }) => {
    const written = text.normalize('NFC').replace(/\r\n?/g, '\n');
    const ofPage = references.filter((each) => each.page === page);
    const meant = ofPage.filter(({ leadsTo }) => leadsTo === file);
    if (meant.length === 0 && folderOf(page) !== folderOf(file) && !written.includes(`/${name}`)) return true;
    const renamed = file.replace(/[^.]*$/, extension);
    const changes = Map.groupBy(meant, ({ target }) => target);
    return (
      !hasStrayPlaces(
        written,
        name,
        ofPage.filter(({ target }) => isNamed(target) && has(target, name)).length,
      ) &&
      [...changes].every(([target, uses]) => {
        const next = retarget(target, renamed);
        return next !== undefined && replaceTarget(written, target, next, uses.length) !== undefined;
      })
    );
  });
}

const has = (target: string, name: string) => target.toLowerCase().includes(name.toLowerCase());
const lastName = (target: string) =>
  target
    .replace(/[?#].*$/s, '')
    .split(/[\\/]/)
    .at(-1) ?? '';

const merged = (plans: readonly NameRepair[]): NameRepair => ({
  renamings: plans.flatMap(({ renamings }) => renamings),
  left: plans.flatMap(({ left }) => left),
});

import { type ContentTypeId, contentTypes, type DataOf } from '../content-types/index.ts';
import type { Problem } from '../domain/problem.ts';
import { compareLocations } from '../domain/source-location.ts';
import { openAddressBook } from './address-book.ts';
import { collectFacts } from './collect-facts.ts';
import { assignAddresses } from './entries/assign-addresses.ts';
import { classify } from './entries/classify.ts';
import { type DraftEntry, shownPath } from './entries/draft-entry.ts';
import { openEntryCache } from './entries/entry-cache.ts';
import { type ReadMode, readEntry } from './entries/read-entry.ts';
import { renderEntry } from './entries/render-entry.ts';
import { type ContentFile, listFiles } from './files/list-files.ts';
import { readImageHeaders } from './images/read-image-headers.ts';
import type { Entry, Portal } from './portal.ts';
import { picturesBeside } from './publication/pictures-beside.ts';
import { startPublication } from './publication/publication.ts';
import { isImageName } from './publication/published-name.ts';
import { collectRedirects } from './redirects.ts';
import { indexFiles } from './references/file-index.ts';
import { startLookUp } from './references/look-up.ts';

export interface ReadPortalOptions {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly publicDir: string;
  /** What may be deleted at any time; nothing is kept where left out. */
  readonly cacheDir?: string;
  /** Whether pages will be shown (usual) or only judged; then bodies stay empty but for their number of words. */
  readonly needsHtml?: boolean;
  /** Widest picture the site serves in news and notices, in px, by what the school says of itself. */
  readonly postImageLimitPx?: (school: DataOf<'truong'> | undefined) => number | undefined;
}

/** Wide enough for a phone's sharp screen; banners may fill a desktop. */
const usualLimitPx = 1200;
const bannerLimitPx = 1600;

/** Reads a school: every file once. What cannot be used is named in `problems`; the rest is judged all the same. */
export async function readPortal(options: ReadPortalOptions): Promise<Portal> {
  const files = listFiles(options.contentDir);
  const readings = await readImageHeaders(
    files.filter(({ file }) => isImageName(file)).map(({ diskPath }) => diskPath),
    options.cacheDir ? { cachePath: `${options.cacheDir}/images.json` } : {},
  );
  const mode = { cache: openEntryCache(options.cacheDir), needsHtml: options.needsHtml ?? true };
  const read = readEntries(files, mode);
  const published = read.entries.filter(({ data }) => data['draft'] !== true);
  const { entries, warnings } = assignAddresses(published);

  const school = entries.find(({ type }) => type === 'truong')?.data as DataOf<'truong'> | undefined;
  const postLimitPx = options.postImageLimitPx?.(school);
  const publication = startPublication(files, readings, (file) => widthLimit(file, postLimitPx));
  const content = indexFiles(files);
  const lookUp = startLookUp({
    publication,
    readings,
    destinations: {
      content,
      public: indexFiles(listFiles(options.publicDir)),
      ...openAddressBook(entries, read.entries),
      origin: school && URL.parse(school.site)?.origin,
    },
  });

  const rendered = entries.map((entry) => renderEntry(entry, lookUp, mode));
  mode.cache.save();
  const usable = rendered.filter(({ problems }) => problems.length === 0).map(({ entry }) => entry);
  const redirects = collectRedirects(usable);
  const problems = [...read.problems, ...rendered.flatMap((each) => each.problems), ...lookUp.problems];
  return {
    entries: byType(usable),
    picture: (entry, reference) => lookUp.picture(entry.path, reference),
    file: (entry, reference) => lookUp.file(entry.path, reference),
    picturesBeside: (entry) => picturesBeside(entry.path, files, publication),
    redirects: redirects.redirects,
    publication,
    facts: collectFacts(usable, lookUp, (path) => picturesBeside(path, files, publication).length),
    problems: problems.toSorted(compareLocations),
    warnings: [...read.warnings, ...warnings, ...redirects.warnings].toSorted(compareLocations),
  };
}

function widthLimit(file: string, postImageLimitPx = usualLimitPx): number {
  if (file.startsWith('tin-tuc/') || file.startsWith('thong-bao/')) return postImageLimitPx;
  return file.includes('/') && file.slice(0, file.indexOf('/')) in contentTypes
    ? usualLimitPx
    : bannerLimitPx;
}

function readEntries(files: readonly ContentFile[], mode: ReadMode) {
  const entries: DraftEntry[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const file of files) {
    const kind = classify(file.file);
    if (kind.kind === 'stray') warnings.push({ path: shownPath(file.file), message: kind.message });
    if (kind.kind !== 'entry') continue;
    const read = readEntry(file, kind, mode);
    if ('entry' in read) entries.push(read.entry);
    else problems.push(...read.problems);
  }
  return { entries, problems, warnings };
}

function byType(entries: readonly Entry[]): Portal['entries'] {
  const grouped = Map.groupBy(entries, ({ type }) => type);
  const ids = Object.keys(contentTypes) as ContentTypeId[];
  return Object.fromEntries(ids.map((id) => [id, grouped.get(id) ?? []])) as unknown as Portal['entries'];
}

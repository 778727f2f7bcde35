import { type ContentTypeId, contentTypes, type DataOf } from '../content-types/index.ts';
import { type FactName, factNames } from '../domain/facts.ts';
import { lazily } from '../domain/lazily.ts';
import type { Problem } from '../domain/problem.ts';
import { compareLocations } from '../domain/source-location.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';
import { openAddressBook } from './address-book.ts';
import { collectFacts } from './collect-facts.ts';
import { assignAddresses } from './entries/assign-addresses.ts';
import { classify } from './entries/classify.ts';
import { type DraftEntry, shownPath } from './entries/draft-entry.ts';
import { placeOfField } from './entries/place-of-field.ts';
import type { ReadMode } from './entries/read-entry.ts';
import { type RenderedEntry, renderEntry } from './entries/render-entry.ts';
import { unwrittenPage } from './entries/unwritten-line.ts';
import { readEvidence } from './evidence/evidence.ts';
import { namedFiles } from './evidence/named-files.ts';
import { type ContentFile, listFiles } from './files/list-files.ts';
import { isSchoolFile } from './files/school-file.ts';
import type { Entry, Portal } from './portal.ts';
import { diskSources, type PortalSources } from './portal-sources.ts';
import { picturesBeside } from './publication/pictures-beside.ts';
import { startPublication } from './publication/publication.ts';
import { isImageName } from './publication/published-name.ts';
import { collectRedirects } from './redirects.ts';
import { indexFiles } from './references/file-index.ts';
import { startLookUp } from './references/look-up.ts';
import { openScanner, type SpellingScope, scannedText } from './text/scan-text.ts';

export interface ReadPortalOptions {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly publicDir: string;
  /** What may be deleted at any time; nothing is kept where left out. */
  readonly cacheDir?: string;
  /** Whether pages will be shown (usual) or only judged; then bodies stay empty but for their number of words. */
  readonly needsHtml?: boolean;
  /** Where its parts come from; the disk where left out. */
  readonly sources?: PortalSources;
  /** Told once the school is known, before anything else is read; everything is needed where left out. */
  readonly plan?: (school: DataOf<'truong'> | undefined) => ReadingPlan;
}

/** What the rules that apply to a school want of its portal. */
export interface ReadingPlan {
  /** Widest picture the site serves in news and notices, in px. */
  readonly postImageLimitPx: number | undefined;
  readonly needs: ReadonlySet<FactName>;
  /** Pages whose spelling is judged; all where left out. */
  readonly spelling?: SpellingScope;
}

const wholePlan: ReadingPlan = { postImageLimitPx: undefined, needs: new Set(factNames) };

/** Wide enough for a phone's sharp screen; banners may fill a desktop. */
const usualLimitPx = 1200;
const bannerLimitPx = 1600;

/** Reads a school: every file once. What cannot be used is named in `problems`; the rest is judged all the same. */
export async function readPortal(options: ReadPortalOptions): Promise<Portal> {
  const sources = options.sources ?? diskSources(options.contentDir, options.cacheDir);
  const files = sources.list();
  const readings = await sources.readPictures(
    files.filter(({ file }) => isImageName(file)).map(({ diskPath }) => diskPath),
  );
  const kept = { cache: sources.openCache(), needsHtml: options.needsHtml ?? true };
  const own = readEntries(
    files.filter(({ file }) => isSchoolFile(file)),
    sources,
    { ...kept, scan: undefined },
  );
  const school = own.entries[0]?.data as DataOf<'truong'> | undefined;
  const { postImageLimitPx: postLimitPx, needs, spelling } = options.plan?.(school) ?? wholePlan;
  const mode: ReadMode = { ...kept, scan: await openScanner(needs, spelling) };
  const others = readEntries(
    files.filter(({ file }) => !isSchoolFile(file)),
    sources,
    mode,
  );
  const read = mergeReadings(own, others);
  const published = read.entries.filter(({ data }) => data['draft'] !== true);
  const { entries, warnings } = assignAddresses(published);
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
  const evidence = await readEvidence(
    {
      ...{ contentDir: options.contentDir, cacheDir: options.cacheDir, files, entries: usable },
      named: lazily(() => namedFiles(usable, files, lookUp)),
      packages: lazily(() => namedFiles(usable.filter(namesPackage), files, lookUp)),
      tellsPackages: !kept.needsHtml,
      tell: (problem) => problems.push(problem),
    },
    needs,
  );
  return {
    entries: byType(usable),
    picture: (entry, reference) => lookUp.picture(entry.path, reference),
    file: (entry, reference) => lookUp.file(entry.path, reference),
    picturesBeside: (entry) => picturesBeside(entry.path, files, publication),
    redirects: redirects.redirects,
    publication,
    placeOf: placeOfField(files),
    facts: collectFacts(usable, {
      lookUp,
      picturesBeside: (path) => picturesBeside(path, files, publication).length,
      evidence,
      scanned: scannedText(
        rendered.filter(({ problems: wrong }) => wrong.length === 0),
        mode.scan,
      ),
    }),
    problems: problems.toSorted(compareLocations),
    warnings: [...read.warnings, ...warnings, ...rendered.flatMap(unwritten), ...redirects.warnings].toSorted(
      compareLocations,
    ),
  };
}

const unwritten = ({ entry, unwritten }: RenderedEntry) =>
  unwritten ? [unwrittenPage(entry.path, unwritten)] : [];

const namesPackage = ({ data }: Entry) => 'package' in data && data.package !== undefined;

function widthLimit(file: string, postImageLimitPx = usualLimitPx): number {
  if (file.startsWith('tin-tuc/') || file.startsWith('thong-bao/')) return postImageLimitPx;
  return file.includes('/') && file.slice(0, file.indexOf('/')) in contentTypes
    ? usualLimitPx
    : bannerLimitPx;
}

function readEntries(files: readonly ContentFile[], sources: PortalSources, mode: ReadMode) {
  const entries: DraftEntry[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const file of files) {
    const kind = classify(file.file);
    if (kind.kind === 'stray') warnings.push({ path: shownPath(file.file), message: kind.message });
    if (kind.kind !== 'entry') continue;
    const read = sources.readFile(file, kind, mode);
    if ('entry' in read) entries.push(read.entry);
    else problems.push(...read.problems);
  }
  return { entries, problems, warnings };
}

type Readings = ReturnType<typeof readEntries>;

const mergeReadings = (a: Readings, b: Readings): Readings => ({
  entries: [...a.entries, ...b.entries].sort((x, y) => compareCodePoints(x.file, y.file)),
  problems: [...a.problems, ...b.problems],
  warnings: [...a.warnings, ...b.warnings],
});

function byType(entries: readonly Entry[]): Portal['entries'] {
  const grouped = Map.groupBy(entries, ({ type }) => type);
  const ids = Object.keys(contentTypes) as ContentTypeId[];
  return Object.fromEntries(ids.map((id) => [id, grouped.get(id) ?? []])) as unknown as Portal['entries'];
}

import type { PostReading } from '../content-types/content-type.ts';
import { contentTypes } from '../content-types/index.ts';
import type { LocalDate, Month } from '../domain/calendar.ts';
import type { DeclarationFact, EntryFact, Facts, ImageFact, PostFact } from '../domain/facts.ts';
import { lazily } from '../domain/lazily.ts';
import type { Evidence } from './evidence/evidence.ts';
import { schoolFact, schoolYearFacts } from './evidence/school-fact.ts';
import type { Entry } from './portal.ts';
import type { LookUp } from './references/look-up.ts';
import type { ScannedText } from './text/scan-text.ts';

/** What was read besides the fields and references of pages. */
export interface Gathered {
  readonly lookUp: Pick<LookUp, 'images' | 'references'>;
  /** Number of pictures in the folder of a path. */
  picturesBeside(path: string): number;
  readonly evidence: Evidence;
  readonly scanned: ScannedText;
}

/** What checks may know of the portal, gathered from what was read. */
export function collectFacts(
  entries: readonly Entry[],
  { lookUp, picturesBeside, evidence, scanned }: Gathered,
): Facts {
  const picturesOf = countPictures(lookUp.images);
  return {
    posts: entries.flatMap(toPost),
    images: lookUp.images,
    references: lookUp.references,
    entries: entries.map((entry) => toEntryFact(entry, picturesOf, picturesBeside)),
    declarations: entries.flatMap(toDeclarations),
    quietMonths: entries.flatMap((entry) =>
      entry.type === 'nam-hoc' ? ((quietMonthsOf(entry.data) as Month[]) ?? []) : [],
    ),
    school: schoolFact(entries),
    schoolYears: schoolYearFacts(entries),
    ...evidence,
    ...scanned,
  };
}

const quietMonthsOf = (data: object) => ('quietMonths' in data ? data.quietMonths : []);

function toPost({ type, data, path }: Entry): PostFact[] {
  const definition = contentTypes[type];
  if (!('toPost' in definition)) return [];
  return [{ ...(definition.toPost as (data: unknown) => PostReading)(data), at: { path } }];
}

function toEntryFact(
  entry: Entry,
  picturesOf: (path: string) => number,
  picturesBeside: (path: string) => number,
): EntryFact {
  const { type, slug, path, body, data } = entry;
  const isAlbum = type === 'album';
  const listed = isAlbum ? picturesOf(path) : 0;
  return {
    type,
    slug,
    data: data as Readonly<Record<string, unknown>>,
    words: body?.words ?? 0,
    pictures: isAlbum ? listed || picturesBeside(path) : 0,
    address: entry.address,
    at: { path },
  };
}

function toDeclarations({ type, data, path, slug, folders }: Entry): DeclarationFact[] {
  if (type !== 'khai-bao') return [];
  return (data as unknown as readonly Declared[]).map(({ by, position, date, evidence, ...said }) => ({
    document: folders[0] ?? '',
    clause: slug,
    ...said,
    evidence,
    declaredBy: by,
    position,
    declaredOn: date,
    at: { path },
  }));
}

/** Pictures that fields and bodies of a file show, by its path. */
function countPictures(images: readonly ImageFact[]): (path: string) => number {
  const byPath = lazily(() => Map.groupBy(images, ({ at }) => at.path));
  return (path) => byPath().get(path)?.length ?? 0;
}

interface Declared {
  readonly requirement?: string;
  readonly shortfalls?: number;
  readonly points?: number;
  readonly figures?: Readonly<Record<string, number>>;
  readonly evidence: readonly string[];
  readonly by: string;
  readonly position: string;
  readonly date: LocalDate;
}

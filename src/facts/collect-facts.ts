import type { PostReading } from '../content-types/content-type.ts';
import { contentTypes } from '../content-types/index.ts';
import type { LocalDate, Month } from '../domain/calendar.ts';
import type { DeclarationFact, EntryFact, Facts, PostFact } from '../domain/facts.ts';
import type { Entry } from './portal.ts';
import type { LookUp } from './references/look-up.ts';

/** What checks may know of the portal, gathered from what was read. @param picturesBeside Number of pictures in the folder of a path. */
export function collectFacts(
  entries: readonly Entry[],
  lookUp: Pick<LookUp, 'images' | 'references'>,
  picturesBeside: (path: string) => number,
): Facts {
  return {
    posts: entries.flatMap(toPost),
    images: lookUp.images,
    references: lookUp.references,
    entries: entries.map((entry) => toEntryFact(entry, lookUp, picturesBeside)),
    declarations: entries.flatMap(toDeclarations),
    quietMonths: entries.flatMap((entry) =>
      entry.type === 'nam-hoc' ? ((quietMonthsOf(entry.data) as Month[]) ?? []) : [],
    ),
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
  { images }: Pick<LookUp, 'images'>,
  picturesBeside: (path: string) => number,
): EntryFact {
  const { type, slug, path, body, data } = entry;
  const isAlbum = type === 'album';
  const listed = isAlbum ? images.filter(({ at }) => at.path === path).length : 0;
  return {
    type,
    slug,
    data: data as Readonly<Record<string, unknown>>,
    words: body?.words ?? 0,
    pictures: isAlbum ? listed || picturesBeside(path) : 0,
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

interface Declared {
  readonly requirement?: string;
  readonly shortfalls?: number;
  readonly points?: number;
  readonly evidence: readonly string[];
  readonly by: string;
  readonly position: string;
  readonly date: LocalDate;
}

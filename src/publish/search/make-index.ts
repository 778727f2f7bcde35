import { createHash } from 'node:crypto';
import { formatDay } from '../../domain/calendar.ts';
import {
  headsInPiece,
  type IndexEntry,
  indexAddress,
  noYear,
  pieceAddress,
} from '../../site/search/index-format.ts';
import { encodeSmall } from '../../site/search/number-code.ts';
import type { SearchRecord } from '../search-records.ts';
import { inPieces } from './in-pieces.ts';
import { openWordIndex } from './index-words.ts';

/** A phone on a slow line fetches a few pieces; each has about so many characters. */
const wordsPieceSize = 40_000;
const textsPieceSize = 5_000;

type Lists = Pick<IndexEntry, 'synonyms' | 'fillers'>;

/** Files of the search index by their addresses. */
export function makeIndex(records: readonly SearchRecord[], lists: Lists): Map<string, string> {
  const index = openWordIndex();
  const titleWords = records.map(({ alsoFoundBy = '', ...record }, page) =>
    index.add(page, { ...record, description: `${record.description} ${alsoFoundBy}` }),
  );
  const words = inPieces(
    index.forms(),
    ([folded, forms]) => folded.length + forms.join().length,
    wordsPieceSize,
  );
  const texts = inPieces(
    records.map(({ description, text }) => text || description),
    (text) => text.length,
    textsPieceSize,
  );
  const heads = headsOf(records);
  const pieces = [
    ...words.map(({ items }, at) => ['tu', at, Object.fromEntries(items)] as const),
    ...heads.map((items, at) => ['dau', at, items] as const),
    ...texts.map(({ items }, at) => ['loi', at, items] as const),
  ].map(([kind, at, content]) => ({ kind, at, text: JSON.stringify(content) }));
  const entry = { ...lists, ...facetsOf(records) };
  const version = digest([JSON.stringify(entry), ...pieces.map(({ text }) => text)]);
  const whole: IndexEntry = {
    version,
    pages: records.length,
    words: words.map(({ items }) => items[0]?.[0] ?? ''),
    texts: texts.map(({ first }) => first),
    titleWords: titleWords.map(encodeSmall).join(''),
    ...entry,
  };
  return new Map([
    [indexAddress, JSON.stringify(whole)],
    ...pieces.map(({ kind, at, text }): [string, string] => [pieceAddress(version, kind, at), text]),
  ]);
}

/** What results are chosen and ordered by, one character a page. */
function facetsOf(records: readonly SearchRecord[]) {
  const sections = [...new Set(records.map(({ section }) => section))];
  const years = [...new Set(records.flatMap(({ schoolYear }) => schoolYear ?? []))].sort().reverse();
  return {
    sections,
    years,
    sectionOf: records.map(({ section }) => encodeSmall(sections.indexOf(section))).join(''),
    yearOf: records
      .map(({ schoolYear }) => encodeSmall(schoolYear ? years.indexOf(schoolYear) : noYear))
      .join(''),
    weightOf: records.map(({ weight }) => encodeSmall(weight * 63)).join(''),
  };
}

const headsOf = (records: readonly SearchRecord[]) =>
  Array.from({ length: Math.ceil(records.length / headsInPiece) }, (_, piece) =>
    records
      .slice(piece * headsInPiece, (piece + 1) * headsInPiece)
      .map(({ url, title, day }) => [url, title, day ? formatDay(day) : '']),
  );

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

import { formatDay } from '../../domain/calendar.ts';
import type { Period } from '../../domain/check.ts';
import type { DocumentResult } from '../../domain/report.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import { formatNumber } from '../../domain/vietnamese.ts';

const legalKinds: readonly (readonly [RegExp, string])[] = [
  [/\/QĐ-/, 'Quyết định số '],
  [/\/KH-/, 'Kế hoạch số '],
  [/\/TT-/, 'Thông tư số '],
  [/\/NĐ-/, 'Nghị định số '],
  [/\/QH/, 'Luật số '],
];

/** `Quyết định số 15/QĐ-UBND`; a number that names its kind already, or none, stays as it is. */
export function legalName(number: string): string {
  if (!/^\d/.test(number)) return number;
  return `${legalKinds.find(([pattern]) => pattern.test(number))?.[1] ?? 'Văn bản số '}${number}`;
}

/** `năm học 2025 - 2026`, or the days where the period lies in more than one. */
export function yearWords({ from, to }: Period): string {
  const [first, last] = [schoolYearOf(from), schoolYearOf(to)];
  return first === last
    ? `năm học ${first.replace('-', ' - ')}`
    : `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;
}

/** `x/y`, as points are written. */
export const outOf = (earned: number, most: number): string =>
  `${formatNumber(earned)}/${formatNumber(most)}`;

/** `a, b và c`. */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

/** Words of a document on one line, without the full stop at their end. */
export const quoted = (quote: string): string =>
  `“${quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]+$/, '')}”`;

/** A sentence without its full stop, for use inside another. */
export const clauseOf = (sentence: string): string => sentence.trim().replace(/[.;]+$/, '');

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** What is said of a document that was judged: number, who issued it, title. */
export const citation = ({ number, issuer, title, kind }: DocumentResult): string =>
  kind === 'profile' ? title : `${legalName(number)} của ${issuer} (${title})`;

/** A document in a few words: its number, or its title where it has none. */
export const shortName = ({ number, title }: Pick<DocumentResult, 'number' | 'title'>): string =>
  /^\d/.test(number) ? number : title;

/** What was found, without the instruction for whoever mends the files: official documents say that otherwise. */
export const factOf = (message: string): string => message.split(/(?<=[.!?])\s+(?=Hãy\s)/)[0] ?? message;

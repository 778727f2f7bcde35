import type { PersonalDataFact } from '../../../domain/evidence-facts.ts';
import type { Seen } from '../seen.ts';
import provinceCodes from './province-codes.json' with { type: 'json' };

/** Without it a text holds none of them. */
export const mayHoldNumbers = /\d[\d .)-]{7,}\d|@/;

/** Not inside a longer number, a word, or an address of the web, but for those that dial. */
const before = String.raw`(?<![\p{L}\d_=#%&-]|\d[.,]|(?<!\d|zalo\.me)\/)`;
const after = String.raw`(?!\d|[.,-]\d|[\p{L}_]|\.(?:jpe?g|png|webp|gif|pdf|mp[34]|docx?|xlsx?|html?)\b)`;

const phone = new RegExp(`${before}(?:\\(?\\+84\\)?[ .-]?0?|0)[35789]\\d(?:[ .-]?\\d){7}${after}`, 'gu');
const twelveDigits = new RegExp(`${before}0\\d{2}(?:[ .]?\\d){9}${after}`, 'gu');
const nineDigits = new RegExp(`${before}\\d(?:[ .]?\\d){8}${after}`, 'gu');
const email = /(?<![\p{L}\d._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu;

const oldCard = /(?:CMND|CMTND|CMT|chứng minh (?:nhân dân|thư))\D{0,40}$/iu;
const provinces = new Set(provinceCodes);

/** Numbers of identity cards, mobile telephones, and e-mail addresses in a line. */
export function findNumbers(text: string, line: number): Seen<PersonalDataFact>[] {
  if (!mayHoldNumbers.test(text)) return [];
  const all = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      found,
      digits: found.replace(/\D/g, ''),
      before: text.slice(Math.max(0, index - 60), index),
      at: { line, column: index + 1 },
    }));
  return [
    ...all(twelveDigits)
      .filter(({ digits }) => isCitizenNumber(digits))
      .map(({ digits, at }) => ({ kind: 'id-number' as const, excerpt: masked(digits), ...at })),
    ...all(nineDigits)
      .filter((each) => oldCard.test(each.before))
      .map(({ digits, at }) => ({ kind: 'id-number' as const, excerpt: masked(digits), ...at })),
    ...all(phone).map(({ digits, at }) => {
      const value = digits.replace(/^840?/, '0');
      return { kind: 'phone' as const, excerpt: masked(value), value, ...at };
    }),
    ...all(email).map(({ found, at }) => ({
      kind: 'email' as const,
      excerpt: found.replace(/^(.)[^@]*/, '$1…'),
      value: found.toLowerCase(),
      ...at,
    })),
  ];
}

/** Province, then sex and century (0 to 3 for everybody born from 1900 to 2099). */
const isCitizenNumber = (digits: string) =>
  provinces.has(digits.slice(0, 3)) && '0123'.includes(digits.charAt(3));

const masked = (digits: string) => `${digits.slice(0, 3)}${'•'.repeat(digits.length - 5)}${digits.slice(-2)}`;

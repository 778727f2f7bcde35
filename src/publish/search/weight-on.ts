import { daysBetween, type LocalDate } from '../../domain/calendar.ts';

/** What decides how much a page matters. */
export interface Weighed {
  readonly type: string;
  readonly day?: LocalDate | undefined;
  /** Last days of notices, consultations and documents. */
  readonly expires?: LocalDate | undefined;
  readonly closes?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
}

/** Pages without a day, such as introductions, stand between old and new. */
const timeless = 0.55;
/** In so many days, half of what is new wears off. */
const halfLifeDays = 365;
const inForce = 0.2;
const isOver = -0.2;

/** How much a page matters on a day among pages that fit a query equally well, 0 to 1. */
export function weightOn(asOf: LocalDate, { day, expires, closes, validTo, type }: Weighed): number {
  const age = day ? Math.max(0, daysBetween(day, asOf)) : undefined;
  const newness = age === undefined ? timeless : 0.3 + 0.4 * 0.5 ** (age / halfLifeDays);
  const last = expires ?? closes ?? validTo;
  const standing = last && last < asOf ? isOver : last || type === 'thong-bao' ? inForce : 0;
  return Math.max(0, Math.min(1, newness + standing));
}

import { type LocalDate, parseDay } from '../../domain/calendar.ts';

/** A day that the samples name. @throws for what is no day. */
export function dayOf(text: string): LocalDate {
  const day = parseDay(text);
  if (day) return day;
  throw new RangeError(`no day: ${text}`);
}

/** Day on which the samples are seen: a Wednesday of term, with a week around it. */
export const sampleDay: LocalDate = dayOf('2025-09-10');

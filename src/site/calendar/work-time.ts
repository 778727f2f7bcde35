import type { LocalDate, Moment } from '../../domain/calendar.ts';

/** When something of the work calendar takes place, as far as its words tell. */
export interface WorkTime {
  readonly start: LocalDate | Moment;
  readonly end?: Moment;
  /** Words that are no time of a clock, such as “Sáng”; they go into the title. */
  readonly words?: string;
}

const clock = /([01]?\d|2[0-3])\s*(?:[:hg.]|giờ)\s*([0-5]\d)?(?:\s*phút)?/;
const one = new RegExp(`^${clock.source}$`, 'i');
const two = new RegExp(`^(?:từ\\s+)?${clock.source}\\s*(?:-|–|—|đến)\\s*${clock.source}$`, 'i');

/**
 * Reads a time as schools write it: `07:30`, `7h30`, `14 giờ`, `7:30–9:00`. Anything else is a whole day with its words;
 * an end before the start is left out.
 */
export function workTime(date: LocalDate, written: string | undefined): WorkTime {
  const text = written?.trim() ?? '';
  if (text === '') return { start: date };
  const from = one.exec(text) ?? two.exec(text);
  if (!from) return { start: date, words: text };
  const [, hours = '', minutes = '', endHours, endMinutes = ''] = from;
  const start = at(date, hours, minutes);
  const end = endHours === undefined ? undefined : at(date, endHours, endMinutes);
  return { start, ...(end !== undefined && end > start && { end }) };
}

const at = (date: LocalDate, hours: string, minutes: string): Moment =>
  `${date}T${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` as Moment;

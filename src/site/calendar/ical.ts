import { addDays, dayOfMoment, type LocalDate, type Moment, timeOfMoment } from '../../domain/calendar.ts';
import { plainWords } from './plain-words.ts';

/** An event of a calendar feed: whole days, or from one time to another, in Vietnam. */
export interface CalendarEvent {
  /** The same as long as it is the same event, whatever else changes; unique in the world. */
  readonly uid: string;
  readonly title: string;
  /** A day alone is a whole day. */
  readonly start: LocalDate | Moment;
  /** The last day, included, or the time at which it ends; left out, it is one day, or one hour. */
  readonly end?: LocalDate | Moment | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  /** Whole web address of a page about it. */
  readonly url?: string | undefined;
  /** A reminder so many hours before the start; a whole day starts at midnight. */
  readonly remindHoursBefore?: number | undefined;
}

export interface Calendar {
  readonly name: string;
  readonly description?: string | undefined;
  /** Day on which the feed was made; never the clock, so that the same school gives the same bytes. */
  readonly asOf: LocalDate;
  readonly events: readonly CalendarEvent[];
}

/**
 * A calendar feed (RFC 5545) that Google Calendar, Apple Calendar and Outlook subscribe to. Whole days, because tasks
 * (VTODO) are not shown by most of them. Times are written in UTC: Vietnam keeps UTC+7 the whole year, so no
 * definition of a time zone is needed.
 */
export function icalendar({ name, description, asOf, events }: Calendar): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cong-truong//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', name),
    ...optional('X-WR-CALDESC', description),
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, title, description, place, url, remindHoursBefore } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...timeLines(event),
    textLine('SUMMARY', title),
    ...optional('DESCRIPTION', description),
    ...optional('LOCATION', place),
    ...(url ? [`URL:${url.replace(/\s|\p{Cc}/gu, '')}`] : []),
    'TRANSP:TRANSPARENT',
    ...(remindHoursBefore === undefined ? [] : alarmLines(title, remindHoursBefore)),
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after the last one. */
function timeLines({ start, end }: CalendarEvent): string[] {
  if (isMoment(start))
    return [`DTSTART:${utc(start)}`, `DTEND:${utc(end && isMoment(end) ? end : start, end ? 0 : 1)}`];
  const last = end ? dayOfMoment(end as Moment) : start;
  return [
    `DTSTART;VALUE=DATE:${compact(start)}`,
    `DTEND;VALUE=DATE:${compact(addDays(last < start ? start : last, 1))}`,
  ];
}

const isMoment = (time: LocalDate | Moment): time is Moment => timeOfMoment(time as Moment) !== undefined;

const compact = (day: LocalDate) => day.replaceAll('-', '');

/** Vietnam is seven hours ahead of UTC. */
const vietnamHours = 7;

function utc(moment: Moment, laterHours = 0): string {
  const written = Date.parse(`${moment}:00Z`) + (laterHours - vietnamHours) * 3_600_000;
  return `${new Date(written).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const alarmLines = (title: string, hours: number) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  textLine('DESCRIPTION', title),
  `TRIGGER:-PT${hours}H`,
  'END:VALARM',
];

const optional = (name: string, text: string | undefined) => (text ? [textLine(name, text)] : []);

const textLine = (name: string, text: string) => `${name}:${escaped(plainWords(text))}`;

/** Text as RFC 5545 3.3.11 wants it; control characters, which it forbids, are left out. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** Longest line in bytes, without its end (RFC 5545 3.1). */
const longest = 75;

/** A line in pieces of at most 75 bytes, each but the first begun by a space; no letter is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > longest) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += letter;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n');
}

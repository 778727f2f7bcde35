import { formatMonth, type LocalDate, type Month, monthOf } from '../../domain/calendar.ts';
import { type SchoolYear, schoolYearOf } from '../../domain/school-year.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { albumsOf } from './albums.ts';
import { postsOf } from './news.ts';
import { noticesOf } from './notices.ts';

/** A page that belongs to an event. */
export interface EventLink {
  readonly kind: 'Bài viết' | 'Thông báo' | 'Album ảnh';
  readonly title: string;
  readonly address: string | null;
}

/** An event of the school with the pages about it. */
export interface SchoolEvent {
  /** Anchor on the page of events, and the same as long as it is the same event. */
  readonly key: string;
  readonly title: string;
  readonly date: LocalDate;
  readonly links: readonly EventLink[];
}

/** Where events stand. */
export const eventsAddress = '/su-kien/';

/** The events of every school year, earliest first. One that is written twice, on the same day, is one. */
export const eventsOf = memoised((portal: Portal): readonly SchoolEvent[] => {
  const links = linksByEvent(portal);
  const keys = new Set<string>();
  return portal.entries['su-kien']
    .flatMap(({ slug, data }) => data.map((event) => ({ ...event, file: slug })))
    .filter(isFirst())
    .map(({ id, title, date, file }) => ({
      key: uniqueKey(id, file, keys),
      title,
      date,
      links: links.get(id) ?? [],
    }))
    .sort((a, b) => compareCodePoints(a.date, b.date) || compareCodePoints(a.key, b.key));
});

function isFirst() {
  const seen = new Set<string>();
  return ({ id, date }: { readonly id: string; readonly date: LocalDate }): boolean => {
    const known = seen.has(`${date}/${id}`);
    seen.add(`${date}/${id}`);
    return !known;
  };
}

/** The id; where another school year has the same one, with the name of its file. */
function uniqueKey(id: string, file: string, taken: Set<string>): string {
  let key = taken.has(id) ? `${id}-${file}` : id;
  while (taken.has(key)) key += '-2';
  taken.add(key);
  return key;
}

function linksByEvent(portal: Portal): Map<string, EventLink[]> {
  const linked = [
    ...postsOf(portal).map((entry) => ({ entry, kind: 'Bài viết' as const })),
    ...albumsOf(portal).map((entry) => ({ entry, kind: 'Album ảnh' as const })),
    ...noticesOf(portal).map((entry) => ({ entry, kind: 'Thông báo' as const })),
  ];
  const byEvent = new Map<string, EventLink[]>();
  for (const { entry, kind } of linked) {
    const { event, title } = entry.data;
    if (!event) continue;
    const known = byEvent.get(event);
    const link = { kind, title, address: entry.address };
    if (known) known.push(link);
    else byEvent.set(event, [link]);
  }
  return byEvent;
}

/** Events from a day on, that day included, the next one first. */
export const comingEvents = (portal: Portal, day: LocalDate): readonly SchoolEvent[] =>
  eventsOf(portal).filter(({ date }) => date >= day);

/** Events before a day, the last one first. */
export const pastEvents = (portal: Portal, day: LocalDate): readonly SchoolEvent[] =>
  eventsOf(portal)
    .filter(({ date }) => date < day)
    .toReversed();

/** Events of a month. */
export interface EventMonth {
  readonly month: Month;
  /** `Tháng 9/2025`. */
  readonly title: string;
  readonly events: readonly SchoolEvent[];
}

/** Events by month, in the order in which they come. */
export const eventMonths = (events: readonly SchoolEvent[]): EventMonth[] =>
  [...Map.groupBy(events, ({ date }) => monthOf(date))].map(([month, own]) => ({
    month,
    title: formatMonth(month).replace('t', 'T'),
    events: own,
  }));

/** Events by school year, in the order in which they come. */
export const eventYears = (events: readonly SchoolEvent[]): { year: SchoolYear; events: SchoolEvent[] }[] =>
  [...Map.groupBy(events, ({ date }) => schoolYearOf(date))].map(([year, own]) => ({ year, events: own }));

import type { EntryFact } from './facts.ts';
import { eventsOf, type SchoolEvent } from './school-events.ts';
import { compareCodePoints } from './vietnamese.ts';

/** The events of every school year, earliest first. One that is written twice, on the same day, is one. */
export function calendarOfEvents(entries: readonly EntryFact[]): SchoolEvent[] {
  const once = new Map(
    eventsOf(entries)
      .toReversed()
      .map((event) => [`${event.date}/${event.id}`, event]),
  );
  return [...once].sort(([a], [b]) => compareCodePoints(a, b)).map(([, event]) => event);
}

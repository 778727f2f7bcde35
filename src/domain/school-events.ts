import type { LocalDate } from './calendar.ts';
import type { EntryFact } from './facts.ts';
import type { SourceLocation } from './source-location.ts';

/** An event of the school (su-kien). */
export interface SchoolEvent {
  readonly id: string;
  readonly title: string;
  readonly date: LocalDate;
  readonly kind: string;
  /** Whether the calendar says that it must have a post. */
  readonly required?: boolean;
  readonly at: SourceLocation;
}

/** The events of every school year; the data of each file is a list of them. */
export const eventsOf = (entries: readonly EntryFact[]): SchoolEvent[] =>
  entries.flatMap(({ type, data, at }) =>
    type === 'su-kien' && Array.isArray(data)
      ? data.map((event: Omit<SchoolEvent, 'at'>) => ({ ...event, at }))
      : [],
  );

import { toSlug } from '../../domain/vietnamese.ts';
import { wholeList } from '../file-format/shape.ts';
import type { SavedEntry } from './saved-entry.ts';

type Event = Readonly<Record<string, unknown>>;

/** Events that nobody named get a name from their title and year, which no other of the file has. */
export function withEventIds(entry: SavedEntry): SavedEntry {
  const events = entry.data[wholeList];
  if (entry.type !== 'su-kien' || !Array.isArray(events)) return entry;
  const taken = new Set(events.flatMap(({ id }: Event) => (id ? [String(id)] : [])));
  const named = events.map((event: Event) => {
    if (event['id']) return event;
    const id = freeId(toSlug(`${event['title'] ?? ''} ${String(event['date'] ?? '').slice(0, 4)}`), taken);
    taken.add(id);
    return { ...event, ...(id && { id }) };
  });
  return { ...entry, data: { ...entry.data, [wholeList]: named } };
}

function freeId(wanted: string, taken: ReadonlySet<string>, number = 2): string {
  if (!taken.has(wanted)) return wanted;
  const next = `${wanted.replace(/-lan-\d+$/, '')}-lan-${number}`;
  return freeId(next, taken, number + 1);
}

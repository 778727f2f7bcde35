import type { SavedEntry } from './saved-entry.ts';

/** Pages that carry the name of whoever wrote them. */
const signed: readonly string[] = ['tin-tuc', 'thong-bao'];

/** What is saved of a form: no box that was left empty, and the writer's name where nobody gave another. */
export function tidied({ type, isNew, data, body }: SavedEntry, writer = ''): Record<string, unknown> {
  const kept = Object.entries(data).filter(([, value]) => value !== false && value !== '' && value !== null);
  const needsAuthor = isNew && signed.includes(type) && writer !== '' && !data['author'];
  return {
    ...Object.fromEntries(kept),
    ...(needsAuthor && { author: writer }),
    ...(body !== '' && { body }),
  };
}

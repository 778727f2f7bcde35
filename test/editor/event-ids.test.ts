import { expect, it } from 'vitest';
import { withEventIds } from '../../src/editor/browser/event-ids.ts';
import type { SavedEntry } from '../../src/editor/browser/saved-entry.ts';

const file = (...muc: readonly object[]): SavedEntry => ({
  type: 'su-kien',
  isNew: false,
  data: { muc },
  body: '',
});
const ids = (entry: SavedEntry) =>
  (withEventIds(entry).data['muc'] as readonly { readonly id?: string }[]).map(({ id }) => id);

it('names an event after its title and year', () => {
  expect(ids(file({ title: 'Đại hội Liên đội', date: '2025-10-17' }))).toEqual(['dai-hoi-lien-doi-2025']);
});

it('keeps a name that was given, and gives none twice', () => {
  const event = { title: 'Hội sách', date: '2026-04-21' };
  expect(ids(file({ ...event, id: 'hoi-sach-2026' }, event, event))).toEqual([
    'hoi-sach-2026',
    'hoi-sach-2026-lan-2',
    'hoi-sach-2026-lan-3',
  ]);
});

it('names nothing in other files', () => {
  const post: SavedEntry = { type: 'tin-tuc', isNew: true, data: { title: 'A' }, body: '' };
  expect(withEventIds(post)).toBe(post);
});

import { expect, it } from 'vitest';
import { calendarOfEvents } from '../../src/domain/calendar-of-events.ts';
import { entry } from '../support/facts.ts';

const event = (id: string, date: string, title = id) => ({ id, title, date, kind: 'hoat-dong' });
const calendar = (slug: string, ...events: readonly object[]) =>
  entry('su-kien', slug, events as unknown as Readonly<Record<string, unknown>>);

it('events of every calendar come in order of their days, then of their ids', () => {
  const events = calendarOfEvents([
    calendar('2025-2026', event('b', '2025-11-20'), event('a', '2025-11-20'), event('c', '2025-09-05')),
    calendar('2024-2025', event('c', '2024-09-05')),
    entry('tin-tuc', 'x', { id: 'x', date: '2020-01-01' }),
  ]);
  expect(events.map(({ date, id }) => `${date} ${id}`)).toEqual([
    '2024-09-05 c',
    '2025-09-05 c',
    '2025-11-20 a',
    '2025-11-20 b',
  ]);
});

it('an event written twice is one, as it was written first', () => {
  const events = calendarOfEvents([
    calendar('x', event('a', '2025-09-05', 'Trước'), event('a', '2025-09-05', 'Sau')),
  ]);
  expect(events.map(({ title }) => title)).toEqual(['Trước']);
});

it('an event keeps the place of its calendar', () => {
  expect(calendarOfEvents([calendar('2025-2026', event('a', '2025-09-05'))])[0]?.at.path).toBe(
    'content/su-kien/2025-2026.md',
  );
});

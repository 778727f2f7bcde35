import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/domain/calendar.ts';
import { type CalendarEvent, icalendar } from '../../src/site/calendar/ical.ts';
import { day } from '../support/facts.ts';

const event = (others: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'khai-giang@truong.example',
  title: 'Lễ khai giảng',
  start: day('2025-09-05'),
  ...others,
});

const feed = (...events: readonly CalendarEvent[]) =>
  icalendar({ name: 'Lịch', asOf: day('2026-06-15'), events });

/** Lines as a reader of the feed sees them, those that were folded whole again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const moment = (text: string) => text as Moment;

describe('a calendar feed', () => {
  it('ends every line with CR and LF, and the whole with one', () => {
    const text = feed(event());
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  it('without an event is a calendar all the same', () => {
    expect(unfolded(feed())).toContain('END:VCALENDAR');
    expect(feed()).not.toContain('VEVENT');
  });

  it('is stamped with the day it speaks of, so that the same school gives the same bytes', () => {
    expect(unfolded(feed(event()))).toContain('DTSTAMP:20260615T000000Z');
    expect(feed(event())).toBe(feed(event()));
  });

  it('has the end of whole days on the day after the last one', () => {
    expect(unfolded(feed(event()))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20250905', 'DTEND;VALUE=DATE:20250906']),
    );
    const newYear = event({ start: day('2025-12-31'), end: day('2026-01-01') });
    expect(unfolded(feed(newYear))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20251231', 'DTEND;VALUE=DATE:20260102']),
    );
  });

  it('has an event that ends before it starts last one day', () => {
    expect(unfolded(feed(event({ end: day('2025-09-01') })))).toContain('DTEND;VALUE=DATE:20250906');
  });

  it('has times of Vietnam in UTC, over midnight too', () => {
    const meeting = event({ start: moment('2025-09-08T07:30'), end: moment('2025-09-08T11:00') });
    expect(unfolded(feed(meeting))).toEqual(
      expect.arrayContaining(['DTSTART:20250908T003000Z', 'DTEND:20250908T040000Z']),
    );
    const early = event({ start: moment('2026-01-01T06:59') });
    expect(unfolded(feed(early))).toEqual(
      expect.arrayContaining(['DTSTART:20251231T235900Z', 'DTEND:20260101T005900Z']),
    );
  });

  it('shows no marks of Markdown, but keeps its name', () => {
    const marked = { uid: '**a**@x', title: 'Ghi `duty`', description: 'Thêm **một** bài: `npm run new`.' };
    const lines = unfolded(feed(event(marked)));
    expect(lines).toContain('UID:**a**@x');
    expect(lines).toContain('SUMMARY:Ghi duty');
    expect(lines).toContain('DESCRIPTION:Thêm một bài: npm run new.');
  });

  it('escapes what has a meaning in the format, and keeps lines of text', () => {
    const lines = unfolded(feed(event({ title: 'A, b; c\\d', description: 'Một\r\nHai\nBa' })));
    expect(lines).toContain('SUMMARY:A\\, b\\; c\\\\d');
    expect(lines).toContain('DESCRIPTION:Một\\nHai\\nBa');
  });

  it('lets nobody begin another line or send control characters', () => {
    const hostile = 'x\r\nEND:VCALENDAR\u0000\u0007';
    const lines = unfolded(feed(event({ title: hostile, uid: hostile, place: hostile, url: hostile })));
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/[\u0000-\u001F]/);
  });

  it.each([74, 75, 76, 150, 400])('folds lines of %i bytes at 75 and never inside a letter', (bytes) => {
    const title = `${'ễ'.repeat(Math.floor((bytes - 'SUMMARY:'.length) / 3))}aaa`.slice(0, bytes);
    const text = feed(event({ title }));
    const encoder = new TextEncoder();
    for (const line of text.split('\r\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(unfolded(text)).toContain(`SUMMARY:${title}`);
  });

  it('keeps a line of 75 bytes whole and folds one of 76', () => {
    const longest = 'a'.repeat(75 - 'SUMMARY:'.length);
    expect(feed(event({ title: longest }))).toContain(`SUMMARY:${longest}\r\n`);
    expect(feed(event({ title: `${longest}b` }))).toContain(`SUMMARY:${longest}\r\n b\r\n`);
  });

  it('reminds before an event only where it is asked to', () => {
    expect(feed(event())).not.toContain('VALARM');
    const lines = unfolded(feed(event({ remindHoursBefore: 16 })));
    expect(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'))).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Lễ khai giảng',
      'TRIGGER:-PT16H',
    ]);
  });
});

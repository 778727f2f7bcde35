import { z } from 'zod';
import { addDays, daysBetween, formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import type { Finding } from '../domain/finding.ts';
import { type Material, materialsOf } from '../domain/material.ts';
import { eventsOf, type SchoolEvent } from '../domain/school-events.ts';

const messages = {
  there: (event: string, count: number) => `${event} có ${count} học liệu trong kho, đăng đúng hạn.`,
  missing: (event: string, count: number, min: number, id: string, last: string) =>
    `${event} ${hasSome(count, 'học liệu')} trong kho, cần ít nhất ${min}, hạn ${last}. Hãy đăng bài giảng đã dùng, thêm dòng \`event: ${id}\`.`,
  late: (event: string, min: number, day: string, last: string) =>
    `${event} cần ít nhất ${min} học liệu trước hết ngày ${last}, nhưng đến ${day} mới đủ. Lần sau hãy đăng sớm hơn.`,
  open: (event: string, count: number, min: number, id: string, days: number, last: string) =>
    `${event} ${hasSoFar(count, 'học liệu')} trong kho, cần ít nhất ${min}. Hãy đăng bài giảng đã dùng, thêm dòng \`event: ${id}\`; còn ${days} ngày, hạn ${last}.`,
};

/**
 * Whether the lessons of special events (chuyên đề, hội giảng, thi giáo viên dạy giỏi) are in the library: materials that
 * name the event (`event`), dated before it or up to some days after it. Events after the day of judging are not looked
 * at.
 */
export const eventLessons = defineCheck({
  id: 'event-lessons',
  title: 'Bài giảng chuyên đề, hội giảng có trong kho học liệu',
  needs: ['entries'],
  options: z.strictObject({
    /** Kinds of events (su-kien) whose lessons are wanted. */
    kinds: z.array(z.string()).min(1),
    /** Days after the event within which the lesson must be there; 0 is the same day, the limit is included. */
    withinDays: z.int().nonnegative(),
    /** Fewest materials an event; the limit is included. */
    min: z.int().positive().default(1),
    /** Kinds of materials that count; left out, every kind does. */
    materials: z.array(z.string()).min(1).optional(),
  }),

  evaluate({ entries }, { kinds, withinDays, min, materials }, { period, asOf }) {
    const byEvent = Map.groupBy(
      materialsOf(entries, { kinds: materials, to: asOf }),
      ({ event }) => event ?? '',
    );
    return eventsOf(entries)
      .filter(({ kind, date }) => kinds.includes(kind) && date >= period.from && date <= period.to)
      .filter(({ date }) => date <= asOf)
      .map((event) => judge(event, byEvent.get(event.id) ?? [], { withinDays, min, asOf }));
  },
});

interface Terms {
  readonly withinDays: number;
  readonly min: number;
  readonly asOf: LocalDate;
}

function judge(event: SchoolEvent, lessons: readonly Material[], { withinDays, min, asOf }: Terms): Finding {
  const last = addDays(event.date, withinDays);
  const days = lessons.map(({ date }) => date).sort();
  const inTime = days.filter((day) => day <= last).length;
  const name = `"${event.title}" (${formatDay(event.date)})`;
  const found = {
    subject: event.id,
    at: event.at,
    measured: { value: inTime, unit: 'học liệu' as const },
    required: { min },
  };
  if (inTime >= min) return { outcome: 'pass', ...found, message: messages.there(name, inTime) };
  if (asOf <= last) {
    const message = messages.open(name, inTime, min, event.id, daysBetween(asOf, last) + 1, formatDay(last));
    return { outcome: 'no-data', pending: true, due: last, ...found, message };
  }
  const enoughOn = days[min - 1];
  if (enoughOn)
    return {
      outcome: 'fail',
      ...found,
      message: messages.late(name, min, formatDay(enoughOn), formatDay(last)),
    };
  const message = messages.missing(name, days.length, min, event.id, formatDay(last));
  return { outcome: 'fail', due: last, ...found, message };
}

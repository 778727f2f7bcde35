import { z } from 'zod';
import {
  addDays,
  formatDay,
  formatMonth,
  type LocalDate,
  lastDayOf,
  monthOf,
  monthsBetween,
} from '../domain/calendar.ts';
import { calendarOfEvents } from '../domain/calendar-of-events.ts';
import { type CheckContext, defineCheck } from '../domain/check.ts';
import { type DatedEntry, dayField, textField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { liesIn } from '../domain/school-days.ts';
import type { SchoolEvent } from '../domain/school-events.ts';
import { schoolYearOf } from '../domain/school-year.ts';
import { compareCodePoints } from '../domain/vietnamese.ts';

const messages = {
  covered: (event: string, on: LocalDate) => `${event}: đã có tin bài ngày ${formatDay(on)}, đúng hạn.`,
  late: (event: string, on: LocalDate, due: LocalDate) =>
    `${event}: tin bài đăng ngày ${formatDay(on)}, sau hạn ${formatDay(due)}. Hãy đăng bài ngay sau những sự kiện tới.`,
  missing: (event: string, due: LocalDate, id: string) =>
    `${event}: chưa có tin bài; hạn là ${formatDay(due)}. Hãy đăng bài về sự kiện với dòng \`event: ${id}\`; bài đã có thì chỉ cần thêm dòng này.`,
  awaited: (event: string, due: LocalDate, id: string) =>
    `${event}: chưa có tin bài. Hãy đăng bài với dòng \`event: ${id}\`, chậm nhất ngày ${formatDay(due)}.`,
  ahead: (event: string, due: LocalDate) =>
    `${event} chưa diễn ra; cần có tin bài chậm nhất ngày ${formatDay(due)}.`,
  planned: (label: string, { title, date }: SchoolEvent) =>
    `${label}: lịch sự kiện có "${title}", ngày ${formatDay(date)}.`,
  unplanned: (label: string, months: string, file: string) =>
    `${label}: chưa có trong lịch sự kiện ${months}. Hãy ghi sự kiện này vào ${file}.`,
  nothing: (file: string) =>
    `Lịch sự kiện chưa có sự kiện nào của kỳ đánh giá cần tin bài. Hãy ghi các sự kiện lớn vào ${file}, mỗi sự kiện thêm dòng \`required: true\` (phải có tin bài).`,
};

const mustHaveSchema = z.strictObject({
  /** Kind of event, as the calendar writes it: `khai-giang`. */
  kind: z.string(),
  /** What readers call it. */
  label: z.string(),
  /** Month in which it takes place, 1 to 12. */
  month: z.int().min(1).max(12),
  /** Whether the month after will do as well. */
  orMonthAfter: z.boolean().default(false),
});
type MustHave = z.output<typeof mustHaveSchema>;

/**
 * Judges each event of the calendar in the period: a post that names it (`event`) must be dated from its day to
 * `withinDays` days later, both included. An announcement before it is no report of it and does not count. Of two
 * events with one id, in two school years say, a post belongs to the later one from its day on.
 */
export const eventsCovered = defineCheck({
  id: 'events-covered',
  title: 'Sự kiện đã diễn ra có tin bài kịp thời',
  needs: ['entries'],
  options: z.strictObject({
    /** Days after the event on which a post is still in time. */
    withinDays: z.int().nonnegative(),
    /** Whether only events with `required: true` need a post; those of a kind in `mustHave` always do. */
    onlyRequired: z.boolean().default(true),
    /** Kinds that the calendar itself must hold; judged once their month, if it lies in the period, has passed. */
    mustHave: z.array(mustHaveSchema).default([]),
    /** Content types whose entries count as posts on an event. */
    types: z.array(z.string()).default(['tin-tuc', 'thong-bao']),
  }),

  evaluate({ entries }, { withinDays, onlyRequired, mustHave, types }, context) {
    const events = calendarOfEvents(entries);
    const kinds = new Set(mustHave.map(({ kind }) => kind));
    const postsOf = postsByEvent(entries, types, context.asOf);
    const endOf = nextOfSameId(events);
    const judged = events
      .filter(({ date }) => liesIn(date, context.period))
      .filter(({ required, kind }) => !onlyRequired || required === true || kinds.has(kind));
    const findings = [
      ...mustHave.flatMap((each) => judgeCalendar(each, events, context)),
      ...judged.map((event) => {
        const end = endOf(event);
        const post = postsOf(event.id).find(({ date }) => date >= event.date && (!end || date < end));
        return judgeEvent(event, post, withinDays, context.asOf);
      }),
    ];
    if (findings.length > 0) return findings;
    const file = calendarFile(context.period.from);
    return [{ outcome: 'no-data', subject: 'su-kien', message: messages.nothing(file) }];
  },
});

function judgeEvent(
  event: SchoolEvent,
  post: DatedEntry | undefined,
  withinDays: number,
  asOf: LocalDate,
): Finding {
  const { id, title, date, at } = event;
  const what = `"${title}" (${formatDay(date)})`;
  const due = addDays(date, withinDays);
  const subject = `${date}/${id}`;
  if (post) {
    const found = { subject, at: post.entry.at };
    return post.date <= due
      ? { outcome: 'pass', ...found, message: messages.covered(what, post.date) }
      : { outcome: 'fail', ...found, message: messages.late(what, post.date, due) };
  }
  if (asOf > due) return { outcome: 'fail', subject, at, message: messages.missing(what, due, id) };
  const message = date > asOf ? messages.ahead(what, due) : messages.awaited(what, due, id);
  return { outcome: 'no-data', pending: true, due, subject, at, message };
}

/** One finding for each time that the month of a kind comes round in the period. */
function judgeCalendar(
  { kind, label, month, orMonthAfter }: MustHave,
  events: readonly SchoolEvent[],
  { period, asOf }: CheckContext,
): Finding[] {
  const first = monthsBetween(period.from, period.to).filter((each) => Number(each.slice(5)) === month);
  return first.map((each) => {
    const ownLast = lastDayOf(each);
    const due = orMonthAfter ? lastDayOf(monthOf(addDays(ownLast, 1))) : ownLast;
    const subject = `${each}/${kind}`;
    const window = { from: `${each}-01` as LocalDate, to: due };
    const event = events.find((other) => other.kind === kind && liesIn(other.date, window));
    if (event) return { outcome: 'pass', subject, at: event.at, message: messages.planned(label, event) };
    const months = orMonthAfter ? `${formatMonth(each)} và tháng sau` : formatMonth(each);
    const message = messages.unplanned(label, months, calendarFile(due));
    return asOf > due
      ? { outcome: 'fail', subject, due, message }
      : { outcome: 'no-data', pending: true, subject, due, message };
  });
}

const calendarFile = (day: LocalDate) => `content/su-kien/${schoolYearOf(day)}.yaml`;

/** Posts on an event, earliest first. */
function postsByEvent(entries: readonly EntryFact[], types: readonly string[], asOf: LocalDate) {
  const byEvent = new Map<string, DatedEntry[]>();
  for (const entry of entries) {
    const event = types.includes(entry.type) ? textField(entry, 'event') : undefined;
    const date = event ? dayField(entry, 'date') : undefined;
    if (!event || !date || date > asOf) continue;
    const known = byEvent.get(event);
    if (known) known.push({ entry, date });
    else byEvent.set(event, [{ entry, date }]);
  }
  for (const posts of byEvent.values()) posts.sort((a, b) => compareCodePoints(a.date, b.date));
  return (id: string) => byEvent.get(id) ?? [];
}

/** The day of the next event with the same id; `undefined` where there is none. */
function nextOfSameId(events: readonly SchoolEvent[]) {
  const next = new Map<SchoolEvent, LocalDate>();
  const known = new Map<string, LocalDate>();
  for (const event of events.toReversed()) {
    const date = known.get(event.id);
    if (date) next.set(event, date);
    known.set(event.id, event.date);
  }
  return (event: SchoolEvent) => next.get(event);
}

import type { LocalDate } from '../../domain/calendar.ts';
import { schoolYearOf, teachingPeriodOf } from '../../domain/school-year.ts';
import { toSlug } from '../../domain/vietnamese.ts';
import { hostOf } from '../due/due-task.ts';
import { eventsAddress, eventsOf } from '../lists/events.ts';
import { calendarWeeks, type Week } from '../lists/weeks.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { type CalendarEvent, icalendar } from './ical.ts';
import { workTime } from './work-time.ts';

/** The work calendar from the school year of the report on: each piece of work at its time, or the whole day. */
export function workCalendar(input: SiteInput): string {
  const { portal, report } = input;
  const { shortName, site } = schoolView(input);
  const host = hostOf(portal);
  return icalendar({
    name: `Lịch công tác – ${shortName}`,
    description: 'Lịch công tác tuần của nhà trường.',
    asOf: report.asOf,
    events: recent(calendarWeeks(portal), report.asOf).flatMap((week) => workEvents(week, site, host)),
  });
}

/** Weeks of the school year of a day and later ones, oldest first; before any of them, those of the newest year. */
function recent<Each extends Pick<Week, 'last'>>(weeks: readonly Each[], day: LocalDate): Each[] {
  const newest = weeks[0]?.last;
  if (newest === undefined) return [];
  const { from } = teachingPeriodOf(schoolYearOf(newest < day ? newest : day));
  const first = `${from.slice(0, 4)}-08-01`;
  return weeks.filter(({ last }) => last >= first).toReversed();
}

function workEvents({ entry, address }: Week<'lich-cong-tac'>, site: string, host: string): CalendarEvent[] {
  return entry.data.days.flatMap(({ date, items }) => {
    const ids = uniqueIds(items.map(({ text }) => text));
    return items.map(({ time, text, who }, index) => {
      const { start, end, words } = workTime(date, time);
      return {
        uid: `lich-cong-tac/${date}/${ids[index]}@${host}`,
        title: words ? `${words}: ${text}` : text,
        start,
        end,
        description: who && `Phụ trách: ${who}`,
        ...(site && { url: site + address }),
      };
    });
  });
}

/** So much of a text is enough to tell it from others of the day. */
const longestId = 60;

/** Ids made of texts, so that another time of the day does not make another event; the same text again gets a number. */
function uniqueIds(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const id = toSlug(text).slice(0, longestId) || 'viec';
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}

/** Every event of the school as a whole day. */
export function eventCalendar(input: SiteInput): string {
  const { portal, report } = input;
  const { shortName, site } = schoolView(input);
  const host = hostOf(portal);
  return icalendar({
    name: `Sự kiện – ${shortName}`,
    description: 'Các sự kiện trong năm học của nhà trường.',
    asOf: report.asOf,
    events: eventsOf(portal).map(({ key, title, date }) => ({
      uid: `su-kien/${key}@${host}`,
      title,
      start: date,
      ...(site && { url: `${site}${eventsAddress}#${key}` }),
    })),
  });
}

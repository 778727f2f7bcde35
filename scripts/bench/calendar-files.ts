import { createRandom } from '../sample/random.ts';
import { dayAfter, isoWeekOf } from './days.ts';
import { schoolPhrases } from './school-phrases.ts';

const firstMonday = '2025-09-01';
/** Weeks from the first one to the end of May, of which two are those of Tết: 36 are left. */
const weeks = 38;
const mondaysOfHolidays = ['2026-02-09', '2026-02-16'];

/** The work calendars of the school year 2025–2026: `lich-cong-tac/2025-W36.yaml` → text. */
export const calendarFiles = (seed: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: weeks }, (_, index) => dayAfter(firstMonday, 7 * index))
      .filter((monday) => !mondaysOfHolidays.includes(monday))
      .map((monday, index) => [`lich-cong-tac/${isoWeekOf(monday)}.yaml`, calendar(monday, seed, index)]),
  );

function calendar(monday: string, seed: number, index: number): string {
  const random = createRandom(`${seed}/calendar`, index);
  const days = [0, 1, 2, 3, 4].map((weekday) => {
    const items = random
      .shuffle(schoolPhrases.calendarItems)
      .slice(0, random.int(2, 3))
      .map((text, place) => `      - { time: '${['07:30', '10:00', '14:00'][place]}', text: ${text} }\n`);
    return `  - date: ${dayAfter(monday, weekday)}\n    items:\n${items.join('')}`;
  });
  return `published: ${dayAfter(monday, -random.int(0, 3))}\ndays:\n${days.join('')}`;
}

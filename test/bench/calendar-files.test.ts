import { expect, it } from 'vitest';
import { calendarFiles } from '../../scripts/bench/calendar-files.ts';
import { isoWeekOf } from '../../scripts/bench/days.ts';

it.each([
  ['2025-09-01', '2025-W36'],
  ['2025-12-22', '2025-W52'],
  ['2025-12-29', '2026-W01'],
  ['2020-12-28', '2020-W53'],
  ['2021-01-04', '2021-W01'],
])('numbers the week of Monday %s as %s', (monday, week) => {
  expect(isoWeekOf(monday)).toBe(week);
});

it('covers September to May but for the two weeks of Tết', () => {
  const weeks = Object.keys(calendarFiles(1));
  expect(weeks).toHaveLength(36);
  expect([weeks[0], weeks.at(-1)]).toEqual(['lich-cong-tac/2025-W36.yaml', 'lich-cong-tac/2026-W21.yaml']);
  expect(weeks.filter((path) => /2026-W0[78]/.test(path))).toEqual([]);
});

it('fills the five working days of the week that the file is named after', () => {
  const misplaced = Object.entries(calendarFiles(1)).filter(([path, text]) => {
    const days = [...text.matchAll(/^ {2}- date: (\S+)$/gm)].map(([, day]) => day ?? '');
    const weekdays = days.map((day) => new Date(day).getUTCDay());
    return weekdays.join() !== '1,2,3,4,5' || !path.endsWith(`${isoWeekOf(days[0] ?? '')}.yaml`);
  });
  expect(misplaced).toEqual([]);
});

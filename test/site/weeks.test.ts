import { describe, expect, it } from 'vitest';
import { homeWeek } from '../../src/site/lists/home-week.ts';
import { weekArchive } from '../../src/site/lists/week-archive.ts';
import {
  calendarWeeks,
  daySpan,
  daysOf,
  menuWeeks,
  weekHeading,
  weekToShow,
} from '../../src/site/lists/weeks.ts';
import { day } from '../support/facts.ts';
import { readFiles } from '../support/portal.ts';

const calendar = (...dates: readonly string[]) =>
  `published: 2025-08-29\ndays:\n${dates.map((date) => `  - { date: ${date}, items: [{ time: '08:00', text: Việc ${date} }] }\n`).join('')}`;
const menu = (date: string) => `published: 2025-08-29\ndays:\n  - { date: ${date}, lunch: [Cơm, Canh] }\n`;
const schoolYear = `from: 2025-09-05
to: 2026-05-31
semesters: [{ from: 2025-09-05, to: 2026-01-16 }]
holidays:
  - { from: 2025-09-01, to: 2025-09-02, name: Quốc khánh }
  - { from: 2025-09-06, to: 2025-09-07, name: Ngày cuối tuần }
`;

describe('a week', () => {
  it('is that of its file name, with number, address and the days from Monday to Friday', async () => {
    const portal = await readFiles({ 'lich-cong-tac/2025-W36.yaml': calendar('2025-09-03') });
    const [week] = calendarWeeks(portal);
    expect(week).toMatchObject({
      ...{ address: '/lich-cong-tac/2025-w36/', monday: '2025-09-01', last: '2025-09-05', number: 36 },
      title: 'Tuần 36 (01/09 – 05/09/2025)',
    });
    expect(week && weekHeading('lich-cong-tac', week)).toBe('Lịch công tác tuần 36 (01/09 – 05/09/2025)');
  });

  it.each([
    ['2026-W01', '2025-12-29', 1],
    ['2026-W53', '2026-12-28', 53],
    ['2027-W01', '2027-01-04', 1],
  ])('%s begins on %s', async (name, monday, number) => {
    const portal = await readFiles({ [`lich-cong-tac/${name}.yaml`]: calendar(monday) });
    expect(calendarWeeks(portal)[0]).toMatchObject({ monday, number });
  });

  it('with another file name is that of its first day', async () => {
    const portal = await readFiles({ 'thuc-don/tuan-khai-giang.yaml': menu('2025-09-05') });
    expect(menuWeeks(portal)[0]).toMatchObject({
      ...{ address: '/thuc-don/tuan-khai-giang/', monday: '2025-09-01', number: 36 },
    });
  });

  it('reaches to Saturday or Sunday where one is listed', async () => {
    const portal = await readFiles({ 'lich-cong-tac/2025-W36.yaml': calendar('2025-09-05', '2025-09-06') });
    expect(calendarWeeks(portal)[0]?.last).toBe('2025-09-06');
  });

  it('names both years of its days where there are two', () => {
    expect(daySpan(day('2025-12-29'), day('2026-01-02'))).toBe('29/12/2025 – 02/01/2026');
    expect(daySpan(day('2025-12-22'), day('2025-12-26'))).toBe('22/12 – 26/12/2025');
  });

  it('shows its holidays from Monday to Friday, but none on a day that is listed', async () => {
    const portal = await readFiles({
      'nam-hoc/2025-2026.yaml': schoolYear,
      'lich-cong-tac/2025-W36.yaml': calendar('2025-09-02', '2025-09-03'),
    });
    const [week] = calendarWeeks(portal);
    const days = daysOf(portal, day('2025-09-01'), week?.entry.data.days ?? []);
    expect(days.map(({ date, listed, holiday }) => [date, listed !== undefined, holiday])).toEqual([
      ['2025-09-01', false, 'Quốc khánh'],
      ['2025-09-02', true, undefined],
      ['2025-09-03', true, undefined],
    ]);
  });
});

describe('the week to show', () => {
  const weeks = ['2025-09-08', '2025-09-01', '2025-08-25'].map((monday) => ({ monday: day(monday) }));

  it.each([
    ['2025-08-31', '2025-08-25'],
    ['2025-09-01', '2025-09-01'],
    ['2025-09-07', '2025-09-01'],
    ['2025-09-08', '2025-09-08'],
  ])('on %s is that of %s', (asOf, monday) => {
    expect(weekToShow(weeks, day(asOf))?.monday).toBe(monday);
  });

  it('is the newest where the day lies in none', () => {
    expect(weekToShow(weeks, day('2026-06-15'))?.monday).toBe('2025-09-08');
    expect(weekToShow([], day('2026-06-15'))).toBeUndefined();
  });
});

it('the archive goes by school year and month, newest first', async () => {
  const portal = await readFiles({
    'lich-cong-tac/2025-W22.yaml': calendar('2025-05-26'),
    'lich-cong-tac/2025-W36.yaml': calendar('2025-09-01'),
    'lich-cong-tac/2025-W37.yaml': calendar('2025-09-08'),
    'lich-cong-tac/2025-W41.yaml': calendar('2025-10-06'),
  });
  const archive = weekArchive(calendarWeeks(portal));
  const numbers = archive.map(({ year, months }) => [
    year,
    months.map(({ title, weeks }) => [title, weeks.map(({ number }) => number)]),
  ]);
  expect(numbers).toEqual([
    [
      '2025-2026',
      [
        ['Tháng 10/2025', [41]],
        ['Tháng 9/2025', [37, 36]],
      ],
    ],
    ['2024-2025', [['Tháng 5/2025', [22]]]],
  ]);
});

describe('the week on the home page', () => {
  const items = [1, 2, 3, 4].map((n) => `{ text: Việc ${n} }`);
  const busy = (count: number) =>
    `published: 2025-08-29\ndays:\n  - { date: 2025-09-03, items: [${items.slice(0, count).join(', ')}] }\n`;

  it('puts the calendar and the menu of a day together', async () => {
    const portal = await readFiles({
      'lich-cong-tac/2025-W36.yaml': busy(1),
      'thuc-don/2025-W36.yaml': menu('2025-09-04'),
    });
    const week = homeWeek(portal, day('2025-09-07'));
    expect(week).toMatchObject({ span: '01/09 – 05/09/2025', isCurrent: false });
    expect(week?.days.map(({ date, work, menu: dishes }) => [date, work.length, dishes?.lunch])).toEqual([
      ['2025-09-03', 1, undefined],
      ['2025-09-04', 0, ['Cơm', 'Canh']],
    ]);
    expect(homeWeek(portal, day('2025-09-05'))?.isCurrent).toBe(true);
  });

  it('shows three pieces of work of a day and counts the others', async () => {
    for (const [count, more] of [
      [3, 0],
      [4, 1],
    ] as const) {
      const portal = await readFiles({ 'lich-cong-tac/2025-W36.yaml': busy(count) });
      const [shown] = homeWeek(portal, day('2025-09-03'))?.days ?? [];
      expect([shown?.work.length, shown?.more]).toEqual([3, more]);
    }
  });

  it('is the newest of either kind where the day lies in none', async () => {
    const portal = await readFiles({
      'lich-cong-tac/2025-W36.yaml': busy(1),
      'thuc-don/2025-W37.yaml': menu('2025-09-08'),
    });
    expect(homeWeek(portal, day('2026-06-15'))).toMatchObject({
      ...{ span: '08/09 – 12/09/2025', calendar: undefined, menu: '/thuc-don/2025-w37/' },
    });
    expect(homeWeek(await readFiles({}), day('2026-06-15'))).toBeUndefined();
  });
});

import { contentTypes } from '../../content-types/index.ts';
import type { LocalDate } from '../../domain/calendar.ts';
import { schoolYearOf } from '../../domain/school-year.ts';
import type { Portal } from '../../facts/portal.ts';
import { classesOf, timetableScope, timetablesOf } from '../../site/lists/timetables.ts';
import { calendarWeeks, menuWeeks, type Week, type WeeklyType, weekHeading } from '../../site/lists/weeks.ts';
import type { SearchRecord } from '../search-records.ts';
import { weightOn } from './weight-on.ts';

/** Pages made from data files: weeks of the work calendar and of the menu, timetables and those of each class. */
export const calendarRecords = (portal: Portal, asOf: LocalDate): SearchRecord[] => [
  ...calendarWeeks(portal).map((week) => weekRecord(week, asOf, wordsOfWork(week))),
  ...menuWeeks(portal).map((week) => weekRecord(week, asOf, wordsOfMenu(week))),
  ...timetableRecords(portal, asOf),
];

function weekRecord(week: Week, asOf: LocalDate, words: readonly string[]): SearchRecord {
  const { type } = week.entry;
  return {
    url: week.address,
    title: weekHeading(type as WeeklyType, week),
    description: '',
    text: words.join('. '),
    section: contentTypes[type].label,
    day: week.monday,
    schoolYear: schoolYearOf(week.monday),
    weight: weightOn(asOf, { type, day: week.monday, expires: week.last }),
  };
}

const wordsOfWork = ({ entry }: Week<'lich-cong-tac'>): string[] =>
  entry.data.days.flatMap(({ items }) => items.map(({ text }) => text));

const wordsOfMenu = ({ entry }: Week<'thuc-don'>): string[] =>
  entry.data.days.map(({ breakfast = [], lunch = [], snack = [] }) =>
    [...breakfast, ...lunch, ...snack].join(', '),
  );

const timetableRecords = (portal: Portal, asOf: LocalDate): SearchRecord[] =>
  timetablesOf(portal).flatMap((timetable) => {
    const { title, from, to } = timetable.data;
    const common = {
      section: contentTypes['thoi-khoa-bieu'].label,
      day: from,
      schoolYear: schoolYearOf(from),
      weight: weightOn(asOf, { type: timetable.type, day: from, expires: to }),
    };
    const whole = { ...common, url: timetable.address ?? '', title, description: '', text: '' };
    const classes = classesOf(timetable).map(({ name, address, days }) => ({
      ...common,
      url: address,
      title: `Thời khóa biểu lớp ${name}, ${timetableScope(timetable)}`,
      description: '',
      text: days.map((day) => `${day.name}: ${day.lessons.join(', ')}`).join('. '),
    }));
    return [whole, ...classes];
  });

import type { LocalDate } from '../../domain/calendar.ts';
import { classSlugs } from '../../domain/class-slugs.ts';
import { compareCodePoints, compareVietnamese } from '../../domain/vietnamese.ts';
import { type Entry, type Portal, schoolOf } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { type ClassLessons, lessonsOf } from './lessons.ts';

export type Timetable = Entry<'thoi-khoa-bieu'>;

/** One class of a timetable. */
export interface TimetableClass extends ClassLessons {
  readonly timetable: Timetable;
  /** As written, without “Lớp” before it: `3A`. */
  readonly name: string;
  readonly address: string;
  /** Where it stands on the page with all classes. */
  readonly anchor: string;
}

/** Timetables, the one that began last first. */
export const timetablesOf = memoised((portal: Portal): readonly Timetable[] =>
  portal.entries['thoi-khoa-bieu'].toSorted(
    (a, b) => compareCodePoints(b.data.from, a.data.from) || compareCodePoints(a.path, b.path),
  ),
);

/** How a timetable stands on a day; its first and last day belong to it. */
export type TimetableState = 'in-force' | 'coming' | 'over';

export const timetableState = ({ data }: Timetable, day: LocalDate): TimetableState =>
  data.from > day ? 'coming' : data.to < day ? 'over' : 'in-force';

/** Timetables to show first: all in force on a day, else the newest that has begun, else the next; and the others. */
export function timetablesToShow(portal: Portal, day: LocalDate) {
  const all = timetablesOf(portal);
  const current = all.filter((timetable) => timetableState(timetable, day) === 'in-force');
  const fallback = all.find((timetable) => timetableState(timetable, day) === 'over') ?? all.at(-1);
  const shown = current.length > 0 ? current : fallback ? [fallback] : [];
  return { shown, others: all.filter((timetable) => !shown.includes(timetable)) };
}

/** Classes of a timetable in the usual order: 1A, 1B, …, 10A. */
export const classesOf = memoised((timetable: Timetable): readonly TimetableClass[] => {
  const { classes } = timetable.data;
  const slugs = classSlugs(Object.keys(classes));
  return Object.entries(classes)
    .map(([written, days]) => ({
      ...lessonsOf(days),
      timetable,
      name: written.replace(/^lớp\s+/i, ''),
      address: `${timetable.address}${slugs.get(written)}/`,
      anchor: `lop-${slugs.get(written)}`,
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name) || compareCodePoints(a.address, b.address));
});

/** Classes by grade, for choosing one: `Khối 3`; a single group without a name where names tell no grade. */
export function gradesOf(timetable: Timetable) {
  const groups = Map.groupBy(classesOf(timetable), ({ name }) => /^\d+/.exec(name)?.[0] ?? '');
  return [...groups].map(([grade, classes]) => ({ label: grade && `Khối ${grade}`, classes }));
}

/** How many lessons of a day are those of the morning, by level; `undefined` where days have no lessons. */
const usualMorning = { 'mam-non': undefined, 'tieu-hoc': 4, thcs: 5 } as const;

/** Lessons of the morning; `undefined` where the file and the level of the school say nothing. */
export const morningLessons = (portal: Portal, { data }: Timetable): number | undefined =>
  data.morning ?? usualMorning[schoolOf(portal)?.level ?? 'mam-non'];

/** Words of a title after “Thời khóa biểu”: `học kì II năm học 2025–2026`. */
export const timetableScope = ({ data }: Timetable): string =>
  data.title.replace(/^thời kh(óa|oá) biểu\s*/i, '');

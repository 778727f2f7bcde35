import type { LocalDate } from '../../domain/calendar.ts';
import { compareCodePoints } from '../../domain/vietnamese.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';

/** Levels of results, the best first. */
export const resultLevels = {
  excellent: 'Hoàn thành xuất sắc',
  good: 'Hoàn thành tốt',
  completed: 'Hoàn thành',
  notCompleted: 'Chưa hoàn thành',
} as const;
export type ResultLevel = keyof typeof resultLevels;

type Grade = Entry<'thong-ke'>['data']['grades'][number];
type Count = Exclude<keyof Grade, 'grade'>;

/** Numbers of a grade or of the whole school; what nobody counted is `undefined`. */
export type Counts = Readonly<Record<Count, number | undefined>>;

/** Results of one school year. */
export interface YearStatistics {
  /** `2025-2026`. */
  readonly year: string;
  readonly published: LocalDate | undefined;
  readonly grades: readonly { readonly grade: number; readonly counts: Counts }[];
  /** Of all grades; a number that one grade lacks is `undefined`. */
  readonly total: Counts;
}

/** Statistics by school year, newest first. */
export const statisticsOf = memoised((portal: Portal): readonly YearStatistics[] =>
  portal.entries['thong-ke'].map(toYear).toSorted((a, b) => compareCodePoints(b.year, a.year)),
);

function toYear({ slug, data }: Entry<'thong-ke'>): YearStatistics {
  const grades = data.grades.toSorted((a, b) => a.grade - b.grade).map(toGrade);
  return {
    year: data.schoolYear ?? slug,
    published: data.published,
    grades,
    total: countsOf((count) => sumOf(grades.map(({ counts }) => counts[count]))),
  };
}

const toGrade = (grade: Grade) => ({ grade: grade.grade, counts: countsOf((count) => grade[count]) });

const countsOf = (of: (count: Count) => number | undefined): Counts => ({
  classes: of('classes'),
  pupils: of('pupils'),
  girls: of('girls'),
  excellent: of('excellent'),
  good: of('good'),
  completed: of('completed'),
  notCompleted: of('notCompleted'),
});

const sumOf = (values: readonly (number | undefined)[]): number | undefined =>
  values.length === 0
    ? undefined
    : values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);

/** Whether somebody counted results, not pupils alone. */
export const hasResults = (counts: Counts): boolean =>
  (Object.keys(resultLevels) as ResultLevel[]).some((level) => counts[level] !== undefined);

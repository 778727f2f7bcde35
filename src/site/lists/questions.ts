import type { LocalDate } from '../../domain/calendar.ts';
import { type SchoolYear, schoolYearOf } from '../../domain/school-year.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import { memoised } from '../memoised.ts';
import { newestFirst } from './order.ts';

export type Question = Entry<'hoi-dap'>;

/** Questions, those asked last first. */
export const questionsOf = memoised((portal: Portal): readonly Question[] =>
  portal.entries['hoi-dap'].toSorted(newestFirst((question) => question.data.asked)),
);

/** Day of the newest question or answer; `undefined` where nobody asked yet. */
export const lastAsked = (portal: Portal): LocalDate | undefined =>
  questionsOf(portal)
    .flatMap(({ data: { asked, answered } }) => [asked, answered ?? asked])
    .toSorted()
    .at(-1);

/** Questions by the school year in which they were asked, newest first. */
export const questionYears = memoised((portal: Portal): readonly (readonly [SchoolYear, Question[]])[] => [
  ...Map.groupBy(questionsOf(portal), ({ data }) => schoolYearOf(data.asked)),
]);

import { z } from 'zod';
import { formatDay, type LocalDate } from '../domain/calendar.ts';
import { type CheckContext, defineCheck } from '../domain/check.ts';
import { dayField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { missingSchoolYear } from '../domain/missing-school-year.ts';
import { earliest, latest, liesIn, schoolDaysBetween } from '../domain/school-days.ts';
import type { DaysFact, SchoolYearFact } from '../domain/school-facts.ts';

/** How many gaps or classes a message names before it only counts. */
const named = 5;

const messages = {
  covered: (what: string, days: number) => `${what}: cả ${days} ngày học đều có thời khóa biểu.`,
  uncovered: (what: string, count: number, gaps: string) =>
    `${what}: ${count} ngày học chưa có thời khóa biểu (${gaps}). Hãy thêm thời khóa biểu vào content/thoi-khoa-bieu, hoặc sửa ngày áp dụng (from, to) của thời khóa biểu đã có.`,
  withoutClasses: (what: string, classes: string) =>
    `${what}: thời khóa biểu đang áp dụng còn thiếu ${classes}. Hãy bổ sung các lớp này.`,
  ahead: (what: string, first: LocalDate) =>
    `${what} chưa bắt đầu và chưa có thời khóa biểu. Hãy đăng chậm nhất ngày ${formatDay(first)}.`,
  ready: (what: string) => `${what} chưa bắt đầu; thời khóa biểu đã có.`,
  noClasses: 'Chưa biết trường có những lớp nào. Hãy ghi danh sách lớp (classes) vào content/truong.yaml.',
};

/**
 * Judges each semester of the period: every school day up to the day of judging, that day included, needs a timetable
 * in force. Several may be in force at once, one a grade say. Classes are compared without regard to case.
 */
export const timetableInForce = defineCheck({
  id: 'timetable-in-force',
  title: 'Thời khóa biểu có hiệu lực suốt học kỳ',
  needs: ['entries', 'schoolYears', 'school'],
  options: z.strictObject({
    /** Whether each class that `truong.yaml` names must be in a timetable in force. */
    everyClass: z.boolean().default(false),
  }),

  evaluate({ entries, schoolYears, school }, { everyClass }, context) {
    const missing = missingSchoolYear(schoolYears, context.period);
    if (missing) return [missing];
    const tables = entries.flatMap(toTimetable);
    const classes = (everyClass && school?.classes) || [];
    const semesters = schoolYears.flatMap((year) =>
      year.semesters.flatMap((semester, i) => {
        const what = `Học kỳ ${i + 1} năm học ${year.id}`;
        const found = judge(what, { year, semester }, { tables, classes }, context);
        return found ? [{ subject: `${year.id}/hk${i + 1}`, ...found }] : [];
      }),
    );
    const unknown = everyClass && classes.length === 0 && semesters.length > 0;
    return unknown
      ? [...semesters, { subject: 'lop', outcome: 'no-data', message: messages.noClasses }]
      : semesters;
  },
});

interface Timetable extends DaysFact {
  /** Folded names. */
  readonly classes: ReadonlySet<string>;
}

interface Sought {
  readonly year: SchoolYearFact;
  readonly semester: DaysFact;
}

function judge(
  what: string,
  { year, semester }: Sought,
  { tables, classes }: { readonly tables: readonly Timetable[]; readonly classes: readonly string[] },
  { period, asOf }: CheckContext,
): Omit<Finding, 'subject'> | undefined {
  const from = latest(semester.from, period.from);
  const days = schoolDaysBetween(from, earliest(semester.to, period.to), [year]);
  const [first] = days;
  if (first === undefined) return undefined;
  const isCovered = (day: LocalDate) => tables.some((table) => liesIn(day, table));
  if (first > asOf)
    return isCovered(first)
      ? { outcome: 'no-data', pending: true, message: messages.ready(what) }
      : { outcome: 'no-data', pending: true, due: first, message: messages.ahead(what, first) };

  const judged = days.filter((day) => day <= asOf);
  const uncovered = judged.filter((day) => !isCovered(day));
  const counts = { measured: { value: uncovered.length, unit: 'ngày' as const }, required: { max: 0 } };
  if (uncovered[0] !== undefined) {
    const message = messages.uncovered(what, uncovered.length, describeGaps(judged, uncovered));
    return { outcome: 'fail', ...counts, due: uncovered[0], message };
  }
  const lacking = lackingClasses(classes, judged, tables);
  if (lacking.length > 0)
    return { outcome: 'fail', ...counts, message: messages.withoutClasses(what, list(lacking, 'lớp')) };
  return { outcome: 'pass', ...counts, message: messages.covered(what, judged.length) };
}

/** Classes that some school day has no timetable for, with the number of such days. */
function lackingClasses(
  classes: readonly string[],
  days: readonly LocalDate[],
  tables: readonly Timetable[],
): string[] {
  return classes.flatMap((name) => {
    const own = tables.filter((table) => table.classes.has(fold(name)));
    const without = days.filter((day) => !own.some((table) => liesIn(day, table))).length;
    return without === 0 ? [] : [`lớp ${name} (${without} ngày học)`];
  });
}

/** Runs of school days without a timetable: `từ 05/09/2025 đến 12/09/2025; ngày 20/10/2025`. */
function describeGaps(days: readonly LocalDate[], uncovered: readonly LocalDate[]): string {
  const open = new Set(uncovered);
  const runs: LocalDate[][] = [];
  days.forEach((day, i) => {
    if (!open.has(day)) return;
    const previous = days[i - 1];
    if (previous !== undefined && open.has(previous)) runs.at(-1)?.push(day);
    else runs.push([day]);
  });
  return list(
    runs.map(([first, ...rest]) => describeRun(first as LocalDate, rest.at(-1))),
    'khoảng',
  );
}

const describeRun = (first: LocalDate, last: LocalDate | undefined) =>
  last ? `từ ${formatDay(first)} đến ${formatDay(last)}` : `ngày ${formatDay(first)}`;

const list = (all: readonly string[], unit: string) =>
  all.length <= named
    ? all.join('; ')
    : `${all.slice(0, named).join('; ')}; và ${all.length - named} ${unit} khác`;

function toTimetable(entry: EntryFact): Timetable[] {
  const from = dayField(entry, 'from');
  const to = dayField(entry, 'to');
  if (entry.type !== 'thoi-khoa-bieu' || !from || !to) return [];
  return [{ from, to, classes: new Set(Object.keys(entry.data['classes'] ?? {}).map(fold)) }];
}

/** `3a`, `Lớp 3A` and `3A` are one class. */
const fold = (name: string) =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^lớp\s+/, '');

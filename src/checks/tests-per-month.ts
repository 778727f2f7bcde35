import { z } from 'zod';
import { formatDay, type LocalDate, monthsBetween } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import type { Finding } from '../domain/finding.ts';
import { gradesOf, type Material, materialsOf } from '../domain/material.ts';
import { gradesTeaching, otherSubjects } from '../domain/taught-subjects.ts';
import { monthTerm, semesterTerms, type Term } from '../domain/terms.ts';
import { sameText } from '../domain/vietnamese.ts';

const messages = {
  noSubjects:
    'Chưa có danh sách môn học của từng khối nên chưa biết môn nào còn thiếu đề. Hãy ghi môn học theo khối (subjects) vào content/truong.yaml.',
  noSemesters:
    'Chưa có học kỳ nào trong kỳ đánh giá nên chưa biết các môn khác cần đề vào lúc nào. Hãy ghi năm học cùng các học kỳ (semesters) vào content/nam-hoc.',
  enough: (what: string, when: string, count: number, min: number) =>
    `${what} có ${count} đề trong ${when}, đủ ít nhất ${min}.`,
  short: (what: string, when: string, count: number, min: number, where: string) =>
    `${what} ${hasSome(count, 'đề')} trong ${when}, cần ít nhất ${min}${where}. Hãy đăng đề kiểm tra hoặc đề ôn tập còn thiếu, ghi đúng môn, khối và ngày.`,
  open: (what: string, when: string, count: number, min: number, where: string, last: string) =>
    `${what} ${hasSoFar(count, 'đề')} trong ${when}, cần ít nhất ${min}${where}. Hãy đăng đề còn thiếu, hạn ${last}.`,
};

const optionsSchema = z.strictObject({
  /** Subjects that need tests every month. */
  monthly: z.array(z.string()).min(1),
  /** Kinds of materials that count as tests. */
  kinds: z.array(z.string()).min(1),
  /** Fewest tests a subject in its month or semester; the limit is included. */
  min: z.int().positive().default(1),
  /** Whether every other subject of the school's grades needs tests each semester. */
  otherSubjects: z.enum(['semester', 'none']).default('semester'),
  /**
   * Whether the tests of all grades count together. The plans speak of subjects only; with `false` each grade that is
   * taught the subject needs its own.
   */
  anyGrade: z.boolean().default(true),
});
type Options = z.output<typeof optionsSchema>;

/**
 * Judges tests and revision by subject: some every month of the period (quiet months left out), the others every
 * semester that touches the period. Months and semesters count whole; one that has not ended is pending until it has
 * enough.
 */
export const testsPerMonth = defineCheck({
  id: 'tests-per-month',
  title: 'Đề kiểm tra, ôn tập theo tháng và theo học kỳ',
  needs: ['entries', 'school', 'schoolYears', 'quietMonths'],
  options: optionsSchema,

  evaluate({ entries, school, schoolYears, quietMonths }, options, { period, asOf }) {
    const subjects = school?.subjects ?? {};
    const isListed = Object.keys(subjects).length > 0;
    const testsOf = sortBySubject(materialsOf(entries, { kinds: options.kinds, to: asOf }));
    const judgeAll = (terms: readonly Term[], names: readonly string[]) =>
      terms.flatMap((term) =>
        names.map((name) => {
          const grades = options.anyGrade ? undefined : gradesTeaching(subjects, name);
          return judge({ term, name, grades, tests: testsOf(name), min: options.min, asOf });
        }),
      );
    const months = monthsBetween(period.from, period.to).filter((month) => !quietMonths.includes(month));
    const monthly = options.anyGrade || isListed ? judgeAll(months.map(monthTerm), options.monthly) : [];
    const asksOthers = options.otherSubjects === 'semester';
    if (!isListed) return asksOthers || !options.anyGrade ? [...monthly, noSubjects] : monthly;
    if (!asksOthers) return monthly;
    const semesters = semesterTerms(schoolYears, period);
    if (semesters.length === 0) return [...monthly, noSemesters];
    return [...monthly, ...judgeAll(semesters, otherSubjects(subjects, options.monthly))];
  },
});

const noSubjects: Finding = { outcome: 'no-data', subject: 'mon-hoc', message: messages.noSubjects };
const noSemesters: Finding = { outcome: 'no-data', subject: 'hoc-ki', message: messages.noSemesters };

/** Tests by subject, whatever the case or Unicode form of its name. */
function sortBySubject(tests: readonly Material[]): (subject: string) => readonly Material[] {
  const byName = Map.groupBy(tests, ({ subject }) => subject ?? '');
  const known = new Map<string, readonly Material[]>();
  return (subject) => {
    const found =
      known.get(subject) ?? [...byName].flatMap(([name, some]) => (sameText(name, subject) ? some : []));
    known.set(subject, found);
    return found;
  };
}

interface Asked {
  readonly term: Term;
  readonly name: string;
  /** Grades that each need their own; `undefined` where all count together. */
  readonly grades: readonly number[] | undefined;
  readonly tests: readonly Material[];
  readonly min: Options['min'];
  readonly asOf: LocalDate;
}

function judge({ term, name, grades, tests, min, asOf }: Asked): Finding {
  const inTerm = tests.filter(({ date }) => date >= term.from && date <= term.to);
  const countIn = (grade: number) => inTerm.filter((test) => gradesOf(test).includes(grade)).length;
  const count = grades ? Math.min(...grades.map(countIn), inTerm.length) : inTerm.length;
  const lacking = grades?.filter((grade) => countIn(grade) < min) ?? [];
  const where = lacking.length > 0 ? ` ở mỗi khối (còn thiếu khối ${lacking.join(', ')})` : '';
  const what = `Môn ${name}`;
  const found = {
    subject: `${term.id}/${name}`,
    measured: { value: count, unit: 'đề' as const },
    required: { min },
  };
  if (count >= min)
    return { outcome: 'pass', ...found, message: messages.enough(what, term.label, count, min) };
  if (asOf > term.to)
    return { outcome: 'fail', ...found, message: messages.short(what, term.label, count, min, where) };
  const message = messages.open(what, term.label, count, min, where, formatDay(term.to));
  return { outcome: 'no-data', pending: true, due: term.to, ...found, message };
}

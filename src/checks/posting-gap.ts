import { z } from 'zod';
import { addDays, formatDay, type LocalDate, monthOf } from '../domain/calendar.ts';
import { type CheckContext, defineCheck } from '../domain/check.ts';
import type { Facts } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { missingSchoolYear } from '../domain/missing-school-year.ts';
import { earliest, schoolDaysBetween } from '../domain/school-days.ts';

const messages = {
  steady: (longest: number, max: number) =>
    `Khoảng dài nhất không có tin bài là ${longest} ngày học, không quá ${max}.`,
  gap: (first: LocalDate, last: LocalDate, count: number, max: number) =>
    `Từ ${formatDay(first)} đến ${formatDay(last)} có ${count} ngày học liền không có tin bài, chỉ được tối đa ${max}. Hãy chia việc đăng bài đều theo tuần.`,
};

/**
 * Looks for runs of school days without a post. A post on a day off ends a run as well. Days off and quiet months
 * neither count nor end it; the day of judging counts only once it is over.
 */
export const postingGap = defineCheck({
  id: 'posting-gap',
  title: 'Tin bài đăng đều, không bỏ trống lâu',
  needs: ['posts', 'schoolYears', 'quietMonths'],
  options: z.strictObject({
    /** Most school days in a row without a post; the limit is included. */
    maxDays: z.int().positive(),
    /** Whether notices (thông báo) count as posts. */
    countNotices: z.boolean().default(false),
  }),

  evaluate(facts, { maxDays, countNotices }, context) {
    const missing = missingSchoolYear(facts.schoolYears, context.period);
    if (missing) return [missing];
    const days = judgedDays(facts, context);
    if (days.length === 0) return [];
    const posted = facts.posts
      .filter(({ category }) => countNotices || category !== 'thong-bao')
      .map(({ publishedOn }) => publishedOn);
    const runs = runsWithout(days, posted);
    const gaps = runs.filter((run) => run.length > maxDays);
    if (gaps.length > 0) return gaps.map((gap) => tellGap(gap, maxDays));
    const longest = Math.max(0, ...runs.map((run) => run.length));
    return [
      {
        outcome: 'pass',
        subject: 'tin-bai',
        ...counts(longest, maxDays),
        message: messages.steady(longest, maxDays),
      },
    ];
  },
});

function judgedDays(
  { schoolYears, quietMonths }: Pick<Facts, 'schoolYears' | 'quietMonths'>,
  { period, asOf }: CheckContext,
): LocalDate[] {
  const last = earliest(period.to, addDays(asOf, -1));
  return schoolDaysBetween(period.from, last, schoolYears).filter(
    (day) => !quietMonths.includes(monthOf(day)),
  );
}

/** Runs of days without a post, in order; `posted` in any order. */
function runsWithout(days: readonly LocalDate[], posted: readonly LocalDate[]): LocalDate[][] {
  const sorted = [...new Set(posted)].sort();
  const runs: LocalDate[][] = [];
  let next = 0;
  let isOpen = false;
  for (const day of days) {
    const before = next;
    while ((sorted[next] ?? '9') < day) next += 1;
    if (next > before) isOpen = false;
    if (sorted[next] === day) {
      isOpen = false;
      continue;
    }
    if (isOpen) runs.at(-1)?.push(day);
    else runs.push([day]);
    isOpen = true;
  }
  return runs;
}

function tellGap(gap: readonly LocalDate[], max: number): Finding {
  const first = gap[0] as LocalDate;
  const last = gap.at(-1) as LocalDate;
  const message = messages.gap(first, last, gap.length, max);
  return { outcome: 'fail', subject: first, ...counts(gap.length, max), message };
}

const counts = (value: number, max: number) =>
  ({ measured: { value, unit: 'ngày' }, required: { max } }) as const;

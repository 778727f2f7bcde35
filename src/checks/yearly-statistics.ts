import { z } from 'zod';
import { addDays, formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { dayField, textField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { SchoolYearFact } from '../domain/school-facts.ts';

const messages = {
  there: (year: string) => `Năm học ${year}: đã có thống kê kết quả học tập.`,
  missing: (year: string, due: LocalDate) =>
    `Năm học ${year}: chưa có thống kê kết quả học tập; hạn là ${formatDay(due)}. ${advice(year)}`,
  awaited: (year: string, due: LocalDate) =>
    `Năm học ${year}: chưa có thống kê kết quả học tập, hạn là ${formatDay(due)}. ${advice(year)}`,
  noYears:
    'Chưa biết trường đã qua những năm học nào. Hãy thêm mỗi năm học một tệp, như content/nam-hoc/2025-2026.yaml, ghi ngày bắt đầu và kết thúc.',
};

const advice = (year: string) =>
  `Hãy thêm tệp content/thong-ke/${year}.yaml, ghi số liệu tổng hợp theo khối, không ghi tên học sinh.`;

/**
 * Judges each school year up to the period's: its results, as totals by grade, must be there once the days allowed
 * after its end are over. Statistics that came late are there all the same; those dated after the day of judging, or
 * without a single grade, are not.
 */
export const yearlyStatistics = defineCheck({
  id: 'yearly-statistics',
  title: 'Thống kê kết quả học tập theo từng năm học',
  needs: ['entries', 'schoolYears'],
  options: z.strictObject({
    /** Days after the end of a school year within which its statistics must appear; the last one is in time. */
    dueDays: z.int().nonnegative(),
    /** First school year asked for, `2023-2024`; left out, the first that `nam-hoc` describes. */
    since: z
      .string()
      .regex(/^\d{4}-\d{4}$/)
      .optional(),
  }),

  evaluate({ entries, schoolYears }, { dueDays, since = '' }, { period, asOf }) {
    if (schoolYears.length === 0)
      return [{ outcome: 'no-data', subject: 'nam-hoc', message: messages.noYears }];
    const byYear = new Map(entries.flatMap((entry) => toStatistics(entry, asOf)));
    return schoolYears
      .filter(({ id, from }) => id >= since && from <= period.to)
      .map((year) => ({ subject: year.id, ...judge(year, byYear.get(year.id), dueDays, asOf) }));
  },
});

function judge(
  { id, to }: SchoolYearFact,
  entry: EntryFact | undefined,
  dueDays: number,
  asOf: LocalDate,
): Omit<Finding, 'subject'> {
  const due = addDays(to, dueDays);
  if (entry) return { outcome: 'pass', at: entry.at, message: messages.there(id) };
  if (asOf > due) return { outcome: 'fail', due, message: messages.missing(id, due) };
  return { outcome: 'no-data', pending: true, due, message: messages.awaited(id, due) };
}

function toStatistics(entry: EntryFact, asOf: LocalDate): [string, EntryFact][] {
  const { type, slug, data } = entry;
  const isThere = (dayField(entry, 'published') ?? asOf) <= asOf;
  const isFilled = Array.isArray(data['grades']) && data['grades'].length > 0;
  if (type !== 'thong-ke' || !isThere || !isFilled) return [];
  return [[textField(entry, 'schoolYear') ?? slug, entry]];
}

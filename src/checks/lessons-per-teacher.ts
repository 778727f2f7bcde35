import { z } from 'zod';
import {
  daysBetween,
  firstDayOf,
  formatDay,
  formatMonth,
  type LocalDate,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
} from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { hasSoFar } from '../domain/count-words.ts';
import { type Material, materialsOf } from '../domain/material.ts';
import { judgeMonths, type MonthQuota, quotaOutcome } from '../domain/month-quota.ts';
import { type Person, staffWith, worksThrough } from '../domain/staff.ts';

const messages = {
  nobody: (roles: string) =>
    `Chưa có ai trong content/to-chuc với vai trò ${roles} nên chưa biết phải tính bài giảng cho ai. Hãy thêm mỗi giáo viên một tệp.`,
  enough: (name: string, least: number, min: number) =>
    `Giáo viên ${name} tháng nào cũng có từ ${least} bài giảng, đủ ít nhất ${min} bài.`,
  short: (name: string, months: string, min: number) =>
    `Giáo viên ${name} thiếu bài giảng: ${months}; cần ít nhất ${min} bài mỗi tháng. Hãy xem bài đã đăng có ghi đúng người soạn (author) và ngày đăng không, và đăng đủ trong các tháng tới.`,
  open: (name: string, month: string, count: number, min: number, days: number, last: string) =>
    `Giáo viên ${name} ${hasSoFar(count, 'bài giảng')} trong ${month}, cần ít nhất ${min}. Hãy đăng thêm ${min - count} bài; còn ${days} ngày, hạn ${last}.`,
  ahead: (name: string, month: string, min: number) =>
    `Giáo viên ${name} sẽ cần ít nhất ${min} bài giảng trong ${month}, tháng này chưa bắt đầu.`,
};

/**
 * Judges every teacher by the lessons with that author in the library, month by month. A teacher owes a month only
 * where employed on each of its days; a month counts whole, also where the period begins or ends within it. One
 * finding a teacher: failing where any ended month is short. Quiet months and lessons dated after the day of judging
 * do not count.
 */
export const lessonsPerTeacher = defineCheck({
  id: 'lessons-per-teacher',
  title: 'Số bài giảng mỗi tháng của từng giáo viên',
  needs: ['entries', 'quietMonths'],
  options: z.strictObject({
    /** Fewest lessons a teacher and month; the limit is included. */
    min: z.int().positive(),
    /** Kinds of materials that count as lessons. */
    kinds: z.array(z.string()).min(1),
    /** Roles of to-chuc whose people are teachers. */
    roles: z.array(z.string()).min(1),
    /** Each month must have enough: more in one does not make up for less in another. */
    months: z.literal('each').default('each'),
  }),

  evaluate({ entries, quietMonths }, { min, kinds, roles }, { period, asOf }) {
    const teachers = staffWith(entries, roles);
    if (teachers.length === 0)
      return [{ outcome: 'no-data', subject: 'giao-vien', message: messages.nobody(roles.join(', ')) }];
    const countOf = countLessons(
      materialsOf(entries, { kinds, from: firstDayOf(monthOf(period.from)), to: asOf }),
    );
    const months = monthsBetween(period.from, period.to).filter((month) => !quietMonths.includes(month));
    return teachers.flatMap((person) => {
      const owed = months.filter((month) => worksThrough(person, firstDayOf(month), lastDayOf(month)));
      if (owed.length === 0) return [];
      const quota = judgeMonths(owed, (month) => countOf(person.id, month), min, asOf);
      return [
        {
          subject: person.id,
          at: person.at,
          ...quotaOutcome(quota, min, 'bài giảng'),
          message: messageOf(person, quota, min, asOf),
        },
      ];
    });
  },
});

function countLessons(lessons: readonly Material[]) {
  const counts = new Map<string, number>();
  for (const { author, date } of lessons) {
    const key = `${author}/${monthOf(date)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (author: string, month: Month) => counts.get(`${author}/${month}`) ?? 0;
}

function messageOf(
  { name }: Person,
  { short, waiting, least, breakdown }: MonthQuota,
  min: number,
  asOf: LocalDate,
): string {
  if (short.length > 0)
    return messages.short(
      name,
      short.map((month) => `${formatMonth(month)} có ${breakdown[month] ?? 0} bài`).join(', '),
      min,
    );
  if (waiting === undefined) return messages.enough(name, least, min);
  const count = breakdown[waiting];
  if (count === undefined) return messages.ahead(name, formatMonth(waiting), min);
  const last = lastDayOf(waiting);
  const days = daysBetween(asOf, last) + 1;
  return messages.open(name, formatMonth(waiting), count, min, days, formatDay(last));
}

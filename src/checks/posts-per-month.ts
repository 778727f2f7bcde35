import { z } from 'zod';
import {
  daysBetween,
  formatDay,
  formatMonth,
  type LocalDate,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
} from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import type { PostFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';

const messages = {
  enough: (what: string, count: number, min: number) => `${what} có ${count} tin bài, đủ ít nhất ${min}.`,
  tooFew: (what: string, count: number, min: number) =>
    `${what} ${hasSome(count, 'tin bài')}, cần ít nhất ${min}. Hãy đăng thêm ${min - count} bài về hoạt động đã có trong tháng, ghi đúng ngày diễn ra.`,
  open: (what: string, count: number, min: number, last: LocalDate, days: number) =>
    `${what} ${hasSoFar(count, 'tin bài')}, cần ít nhất ${min}. Còn thiếu ${min - count} bài; còn ${days} ngày, hạn ${formatDay(last)}.`,
  ahead: (what: string, min: number) => `${what} chưa bắt đầu; sẽ cần ít nhất ${min} tin bài.`,
};

/**
 * Judges every month of the period by category; a month without posts counts as zero. A month counts whole,
 * also where the period begins or ends within it. One that is still open, or to come, is `no-data` until it
 * has enough. Months without a quota (`quietMonths`) and posts dated after the day of judging do not count.
 */
export const postsPerMonth = defineCheck({
  id: 'posts-per-month',
  title: 'Số tin bài mỗi tháng theo chuyên mục',
  needs: ['posts', 'quietMonths'],
  options: z.strictObject({
    /** Fewest posts a month by category; the limit is included. */
    min: z.record(z.string(), z.int().positive()),
    /** Names of the categories, for messages. */
    labels: z.record(z.string(), z.string()).default({}),
    /** Category that notices (thông báo) count into; left out, they do not count. */
    noticesCountAs: z.string().optional(),
  }),

  evaluate({ posts, quietMonths }, { min, labels, noticesCountAs }, { period, asOf }) {
    const countOf = countPosts(posts, noticesCountAs, asOf);
    const months = monthsBetween(period.from, period.to).filter((month) => !quietMonths.includes(month));
    return months.flatMap((month) =>
      Object.entries(min).map(([category, atLeast]) => {
        const count = countOf(month, category);
        const what = `${capitalise(formatMonth(month))}, mục ${labels[category] ?? category}`;
        return {
          subject: `${month}/${category}`,
          measured: { value: count, unit: 'tin bài' as const },
          required: { min: atLeast },
          ...judge(what, count, atLeast, month, asOf),
        };
      }),
    );
  },
});

function judge(
  what: string,
  count: number,
  min: number,
  month: Month,
  asOf: LocalDate,
): Pick<Finding, 'outcome' | 'message' | 'pending' | 'due'> {
  const last = lastDayOf(month);
  if (count >= min) return { outcome: 'pass', message: messages.enough(what, count, min) };
  if (asOf > last) return { outcome: 'fail', message: messages.tooFew(what, count, min) };
  const isAhead = monthOf(asOf) < month;
  const message = isAhead
    ? messages.ahead(what, min)
    : messages.open(what, count, min, last, daysBetween(asOf, last) + 1);
  return { outcome: 'no-data', pending: true, due: last, message };
}

function countPosts(posts: readonly PostFact[], noticesCountAs: string | undefined, asOf: LocalDate) {
  const counts = new Map<string, number>();
  for (const { publishedOn, category } of posts) {
    const counted = category === 'thong-bao' ? noticesCountAs : category;
    if (counted === undefined || publishedOn > asOf) continue;
    const key = `${monthOf(publishedOn)}/${counted}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (month: Month, category: string) => counts.get(`${month}/${category}`) ?? 0;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

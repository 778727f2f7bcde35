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
import { hasSoFar, hasSome } from '../domain/count-words.ts';
import { distinctSubjects } from '../domain/distinct-subjects.ts';
import type { ImageFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { type Material, materialsOf } from '../domain/material.ts';

const messages = {
  enough: (month: string, count: number, min: number) =>
    `Kho học liệu có ${count} tư liệu của ${month}, đủ ít nhất ${min}.`,
  tooFew: (month: string, count: number, min: number) =>
    `Kho học liệu ${hasSome(count, 'tư liệu')} của ${month}, cần ít nhất ${min}. Hãy xem ngày đăng của các tư liệu đã có, và đăng đủ trong các tháng tới.`,
  open: (month: string, count: number, min: number, days: number, last: string) =>
    `Kho học liệu ${hasSoFar(count, 'tư liệu')} của ${month}, cần ít nhất ${min}. Còn thiếu ${min - count} tư liệu; còn ${days} ngày, hạn ${last}.`,
  ahead: (month: string, min: number) =>
    `Kho học liệu sẽ cần ít nhất ${min} tư liệu của ${month}, tháng này chưa bắt đầu.`,
  noCaption: (title: string) =>
    `"${title}" có ảnh hoặc tệp nhưng chưa có chú thích. Hãy ghi vào chú thích (caption) một câu nói ảnh hoặc tệp là gì, lấy từ đâu.`,
  captioned: (count: number) => `Mọi tư liệu có ảnh hoặc tệp đều có chú thích (đã xem ${count} tư liệu).`,
};

/**
 * Judges every month of the period, quiet ones left out, by the reference materials (sách, báo, phim, ảnh) dated in it;
 * a month counts whole. With `captions`, each of them dated in the period that shows a picture or offers a file needs
 * words on it.
 */
export const resourcesPerMonth = defineCheck({
  id: 'resources-per-month',
  title: 'Số tư liệu mỗi tháng và chú thích của tư liệu',
  needs: ['entries', 'images', 'quietMonths'],
  options: z.strictObject({
    /** Fewest materials a month; the limit is included. */
    min: z.int().positive(),
    /** Kinds of materials that count. */
    kinds: z.array(z.string()).min(1),
    /** Whether those with pictures or files need a caption (chú thích). */
    captions: z.boolean().default(false),
  }),

  evaluate({ entries, images, quietMonths }, { min, kinds, captions }, { period, asOf }) {
    const materials = materialsOf(entries, { kinds, from: firstDayOf(monthOf(period.from)), to: asOf });
    const counts = new Map<string, number>();
    for (const { date } of materials) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
    const months = monthsBetween(period.from, period.to)
      .filter((month) => !quietMonths.includes(month))
      .map((month): Finding => {
        const count = counts.get(month) ?? 0;
        return {
          subject: month,
          measured: { value: count, unit: 'học liệu' },
          required: { min },
          ...judge(month, count, min, asOf),
        };
      });
    const inPeriod = materials.filter(({ date }) => date >= period.from && date <= period.to);
    return captions ? [...months, ...judgeCaptions(inPeriod, images)] : months;
  },
});

function judge(
  month: Month,
  count: number,
  min: number,
  asOf: LocalDate,
): Pick<Finding, 'outcome' | 'message' | 'pending' | 'due'> {
  const name = formatMonth(month);
  const last = lastDayOf(month);
  if (count >= min) return { outcome: 'pass', message: messages.enough(name, count, min) };
  if (asOf > last) return { outcome: 'fail', message: messages.tooFew(name, count, min) };
  const message =
    monthOf(asOf) < month
      ? messages.ahead(name, min)
      : messages.open(name, count, min, daysBetween(asOf, last) + 1, formatDay(last));
  return { outcome: 'no-data', pending: true, due: last, message };
}

function judgeCaptions(materials: readonly Material[], images: readonly ImageFact[]): Finding[] {
  const illustrated = new Set(images.map(({ at }) => at.path));
  const shown = materials.filter(({ file, at }) => file !== undefined || illustrated.has(at.path));
  const lacking = shown.filter(({ caption }) => caption === undefined);
  const nameOf = distinctSubjects();
  if (shown.length > 0 && lacking.length === 0)
    return [
      {
        outcome: 'pass',
        subject: 'chu-thich',
        measured: { value: shown.length, unit: 'học liệu' },
        message: messages.captioned(shown.length),
      },
    ];
  return lacking.map(({ slug, title, at }) => ({
    outcome: 'fail',
    subject: nameOf(`chu-thich/${slug}`),
    at,
    message: messages.noCaption(title),
  }));
}

import { z } from 'zod';
import { addDays, formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { datedInPeriod, dayField, fileOfEntry, textField } from '../domain/entry-fields.ts';

const messages = {
  all: (count: number) => `Mọi thông báo có ngày áp dụng đều đăng kịp thời (đã xem ${count} thông báo).`,
  late: (title: string, posted: LocalDate, applies: LocalDate, last: LocalDate) =>
    `"${title}" đăng ngày ${formatDay(posted)}, nhưng áp dụng từ ${formatDay(applies)} nên phải đăng chậm nhất ngày ${formatDay(last)}. Lần sau hãy đăng thông báo ngay khi có quyết định.`,
};

/** Judges notices of the period that say from when they apply: they must be posted by then. Others are not judged. */
export const noticesInTime = defineCheck({
  id: 'notices-in-time',
  title: 'Thông báo đăng trước ngày áp dụng',
  needs: ['entries'],
  options: z.strictObject({
    /** Content types that are notices. */
    types: z.array(z.string()).default(['thong-bao']),
    /** Fewest days between the posting and the first day it applies; with 0 the same day is in time. */
    daysBefore: z.int().nonnegative().default(0),
  }),

  evaluate({ entries }, { types, daysBefore }, context) {
    const judged = datedInPeriod(entries, types, context).flatMap(({ entry, date }) => {
      const applies = dayField(entry, 'appliesFrom');
      return applies ? [{ entry, date, applies, last: addDays(applies, -daysBefore) }] : [];
    });
    const late = judged.filter(({ date, last }) => date > last);
    if (late.length > 0)
      return late.map(({ entry, date, applies, last }) => ({
        outcome: 'fail',
        subject: fileOfEntry(entry),
        at: entry.at,
        message: messages.late(textField(entry, 'title') ?? entry.slug, date, applies, last),
      }));
    if (judged.length === 0) return [];
    const measured = { value: judged.length, unit: 'mục' as const };
    return [{ outcome: 'pass', subject: 'thong-bao', measured, message: messages.all(judged.length) }];
  },
});

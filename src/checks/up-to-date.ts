import { z } from 'zod';
import { addMonths } from '../domain/add-months.ts';
import { formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { dayField, fileOfEntry, textField } from '../domain/entry-fields.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';

const messages = {
  fresh: (title: string, on: LocalDate) => `"${title}" cập nhật ngày ${formatDay(on)}, còn mới.`,
  old: (title: string, on: LocalDate, months: number, field: string) =>
    `"${title}" cập nhật lần cuối ngày ${formatDay(on)}, quá ${months} tháng. Hãy xem lại nội dung, sửa chỗ đã thay đổi, rồi ghi ngày xem lại vào ngày cập nhật (${field}).`,
  undated: (title: string, field: string) =>
    `"${title}" chưa ghi ngày cập nhật. Hãy ghi ngày xem lại gần nhất vào ngày cập nhật (${field}).`,
  absent: (file: string) => `Chưa có trang ${file} nên chưa xét được ngày cập nhật. Hãy thêm trang này.`,
};

/** Judges how long ago pages were last looked over. Those that `slugs` names and that are not there are `no-data`. */
export const upToDate = defineCheck({
  id: 'up-to-date',
  title: 'Trang được cập nhật chưa quá lâu',
  needs: ['entries'],
  options: z.strictObject({
    type: z.string(),
    /** Pages judged; left out, all of the type. */
    slugs: z.array(z.string()).min(1).optional(),
    /** Field with the day of the last update. */
    field: z.string().default('updated'),
    /** Most months from that day to the day of judging; the same day of the last month is in time. */
    maxMonths: z.int().positive(),
  }),

  evaluate({ entries }, { type, slugs, field, maxMonths }, { asOf }) {
    const pages = entries.filter((entry) => entry.type === type && (!slugs || slugs.includes(entry.slug)));
    const known = new Set(pages.map(({ slug }) => slug));
    const absent = (slugs ?? []).filter((slug) => !known.has(slug));
    return [
      ...pages.map((page) => judge(page, field, maxMonths, asOf)),
      ...absent.map(
        (slug): Finding => ({
          outcome: 'no-data',
          subject: `${type}/${slug}`,
          message: messages.absent(`content/${type}/${slug}.md`),
        }),
      ),
    ];
  },
});

function judge(page: EntryFact, field: string, maxMonths: number, asOf: LocalDate): Finding {
  const title = textField(page, 'title') ?? page.slug;
  const found = { subject: fileOfEntry(page), at: page.at };
  const on = dayField(page, field);
  if (!on) return { outcome: 'no-data', ...found, message: messages.undated(title, field) };
  const due = addMonths(on, maxMonths);
  return asOf > due
    ? { outcome: 'fail', ...found, due, message: messages.old(title, on, maxMonths, field) }
    : { outcome: 'pass', ...found, message: messages.fresh(title, on) };
}

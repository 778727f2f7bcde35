import { z } from 'zod';
import { daysBetween, formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { type DatedEntry, datedInPeriod, fileOfEntry, textField } from '../domain/entry-fields.ts';
import type { HistoryFact } from '../domain/evidence-facts.ts';
import type { Finding } from '../domain/finding.ts';

const messages = {
  all: (count: number) =>
    `Mọi tin bài có trong lịch sử lưu (git) đều đăng đúng ngày đã ghi (đã xem ${count} tin bài).`,
  late: (title: string, written: LocalDate, seen: LocalDate, days: number, max: number) =>
    `"${title}" ghi ngày đăng ${formatDay(written)}, nhưng tệp mới được lưu vào kho ngày ${formatDay(seen)}, muộn hơn ${days} ngày; chỉ được muộn tối đa ${max} ngày. Hãy ghi ngày đăng là ngày bài thật sự lên trang.`,
  before: (count: number, from: LocalDate) =>
    `Có ${count} tin bài từ trước ngày ${formatDay(from)}, khi lịch sử lưu bằng git chưa bắt đầu, nên không đối chiếu được ngày đăng. Nếu máy dựng trang chỉ tải một phần lịch sử, hãy nhờ người cài đặt thêm \`fetch-depth: 0\`.`,
  noHistory:
    'Thư mục content/ không có lịch sử lưu (git) nên không đối chiếu được ngày đăng. Hãy nhờ người cài đặt lưu nội dung bằng git và dựng trang từ kho đó.',
};

/**
 * Compares the date of each post of the period with the day on which git first saw its file, to tell a post that was
 * dated back. What lies before the history, or came with an import, is counted in one `no-data` finding; a file
 * that git does not know yet is not judged. A post seen before its date is in time.
 */
export const postedOnTime = defineCheck({
  id: 'posted-on-time',
  title: 'Ngày đăng đúng với ngày tệp có trong kho git',
  needs: ['entries', 'history'],
  options: z.strictObject({
    /** Most days from the date of a post to the day git first saw it; the limit is included. */
    withinDays: z.int().nonnegative(),
    /** Content types whose entries are compared. */
    types: z.array(z.string()).default(['tin-tuc', 'thong-bao']),
  }),

  evaluate({ entries, history }, { withinDays, types }, context) {
    const posts = datedInPeriod(entries, types, context);
    if (posts.length === 0) return [];
    if (!history) return [{ outcome: 'no-data', subject: 'git', message: messages.noHistory }];
    const known = posts.filter(({ date, entry }) => !isBefore(date, entry.at.path, history));
    const seen = known.flatMap((post) => {
      const first = history.firstSeen.get(post.entry.at.path);
      return first === undefined ? [] : [{ ...post, first }];
    });
    return [
      ...summarise(seen, withinDays),
      ...(known.length < posts.length ? [beforeHistory(posts.length - known.length, history)] : []),
    ];
  },
});

/** Whether the history cannot speak of a post: it is older, or its file came with the import. */
const isBefore = (date: LocalDate, path: string, { from, firstSeen }: HistoryFact): boolean =>
  date < from || (firstSeen.get(path) ?? from) < from;

interface SeenPost extends DatedEntry {
  readonly first: LocalDate;
}

function summarise(posts: readonly SeenPost[], max: number): Finding[] {
  const late = posts.filter(({ date, first }) => daysBetween(date, first) > max);
  if (late.length > 0) return late.map((post) => tellLate(post, max));
  if (posts.length === 0) return [];
  const measured = { value: posts.length, unit: 'tin bài' as const };
  return [{ outcome: 'pass', subject: 'tin-bai', measured, message: messages.all(posts.length) }];
}

function tellLate({ entry, date, first }: SeenPost, max: number): Finding {
  const days = daysBetween(date, first);
  const title = textField(entry, 'title') ?? entry.slug;
  return {
    outcome: 'fail',
    subject: fileOfEntry(entry),
    at: entry.at,
    measured: { value: days, unit: 'ngày' },
    required: { max },
    message: messages.late(title, date, first, days, max),
  };
}

const beforeHistory = (count: number, { from }: HistoryFact): Finding => ({
  outcome: 'no-data',
  subject: 'truoc-lich-su',
  measured: { value: count, unit: 'tin bài' },
  message: messages.before(count, from),
});

import { z } from 'zod';
import { formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import { lockPath } from '../domain/disclosure-lock.ts';
import type { LockedFact } from '../domain/evidence-facts.ts';
import type { EntryFact } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import { addYears } from '../domain/year-span.ts';

const messages = {
  kept: (count: number) =>
    `Mọi trang công khai còn trong thời hạn lưu đều có trên cổng (sổ công khai có ${count} trang).`,
  gone: ({ path, first }: LockedFact, until: LocalDate) =>
    `"${path}" công khai từ ngày ${formatDay(first)}, phải giữ trên cổng ít nhất đến ngày ${formatDay(until)}, nhưng nay không còn. Hãy khôi phục tệp này từ bản lưu.`,
  hidden: ({ first }: LockedFact, until: LocalDate, now: string) =>
    `"${now}" công khai từ ngày ${formatDay(first)}, phải giữ trên cổng ít nhất đến ngày ${formatDay(until)}, nhưng nay là bản nháp hoặc không đọc được. Hãy xóa dòng \`draft: true\`, hoặc sửa tệp cho đọc được.`,
  noLock:
    'Chưa có sổ công khai content/cong-khai.lock nên chưa biết điều gì từng được công khai. Hãy chạy `npm run record` để lập sổ, rồi giữ tệp này cùng nội dung.',
  unrecorded: (count: number, first: string) =>
    `Còn ${count} trang công khai chưa ghi vào sổ (${first}${count > 1 ? '…' : ''}). Hãy chạy \`npm run record\` để ghi thêm, rồi giữ tệp content/cong-khai.lock cùng nội dung.`,
};

/**
 * Whether everything once disclosed (recorded in `cong-khai.lock`) is still on the portal, under its own name or, with
 * the same content, under another. After the years of keeping it may go.
 */
export const retention = defineCheck({
  id: 'retention',
  title: 'Giữ nội dung công khai đủ thời hạn',
  needs: ['entries', 'locked'],
  options: z.strictObject({
    /** Years from the day of disclosure during which it stays; on the same day so many years later it may go. */
    years: z.int().positive(),
  }),

  evaluate({ entries, locked }, { years }, { asOf }) {
    const pages = entries.filter((entry) => entry.type === 'cong-khai' && isDisclosedBy(entry, asOf));
    if (!locked)
      return pages.length === 0 ? [] : [{ outcome: 'no-data', subject: lockPath, message: messages.noLock }];
    const shown = new Set(entries.map(({ at }) => at.path));
    const known = new Set(locked.flatMap(({ path, movedTo }) => [path, movedTo ?? path]));
    const gone = locked.flatMap((each) => judge(each, shown, addYears(each.first, years), asOf));
    const unrecorded = pages.filter(({ at }) => !known.has(at.path));
    return [
      ...gone,
      ...(gone.length === 0 && locked.length > 0 ? [kept(locked.length)] : []),
      ...toldUnrecorded(unrecorded),
    ];
  },
});

const isDisclosedBy = ({ data }: EntryFact, asOf: LocalDate) => String(data['date']) <= asOf;

const kept = (count: number): Finding => ({
  outcome: 'pass',
  subject: 'con-du',
  measured: { value: count, unit: 'mục' },
  message: messages.kept(count),
});

/** Nothing for what is still there, or need not be. */
function judge(each: LockedFact, shown: ReadonlySet<string>, until: LocalDate, asOf: LocalDate): Finding[] {
  const now = each.now === undefined ? each.movedTo : each.path;
  if (asOf >= until || (now !== undefined && shown.has(now))) return [];
  const message = now === undefined ? messages.gone(each, until) : messages.hidden(each, until, now);
  const at = { path: now ?? lockPath };
  return [{ outcome: 'fail', subject: each.path.replace(/^content\//, ''), at, message }];
}

function toldUnrecorded(pages: readonly EntryFact[]): Finding[] {
  const [first] = pages;
  if (!first) return [];
  const measured = { value: pages.length, unit: 'mục' as const };
  const message = messages.unrecorded(pages.length, first.at.path);
  return [{ outcome: 'no-data', subject: 'chua-ghi', at: first.at, measured, message }];
}

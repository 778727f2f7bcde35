import { z } from 'zod';
import {
  addDays,
  daysBetween,
  firstDayOf,
  formatDay,
  formatMonth,
  type LocalDate,
  lastDayOf,
  type Month,
  monthsBetween,
} from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import { eitherLine } from '../domain/typed-values.ts';
import { matches, nameOf, type VanBan, vanBanOf } from '../domain/van-ban.ts';

const recordSchema = z.strictObject({
  /** Second part of the subject: `bien-ban`. */
  id: z.string(),
  /** What readers call it, in lower case. */
  label: z.string(),
  /** Kinds of document that count. */
  kinds: z.array(z.string()).min(1),
  /** Topics (`topics`), one of which it must carry; left out, any. */
  topics: z.array(z.string()).min(1).optional(),
  /** Issuing bodies that count; left out, all. */
  issuers: z.array(z.string()).min(1).optional(),
  /** Day of the month near which it must be issued; in shorter months their last day. Left out, any day. */
  day: z.int().min(1).max(31).optional(),
  /** Most days before or after `day`; the limit is included. */
  tolerance: z.int().nonnegative().default(0),
});
type Wanted = z.output<typeof recordSchema>;

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const messages = {
  there: (what: string, found: VanBan) => `${what}: có ${nameOf(found)}, ngày ${formatDay(found.issued)}.`,
  missing: (what: string, { kinds, topics }: Wanted, month: Month) =>
    `${what}: chưa có. Hãy thêm văn bản vào content/van-ban với loại ${eitherLine('kind', kinds)}, tháng \`month: ${month}\`${topics ? `, chủ đề ${eitherLine('topics', topics)}` : ''}.`,
  waiting: (what: string, due: LocalDate) => `${what}: chưa có, hạn ${formatDay(due)}.`,
  offDay: (what: string, found: VanBan, wanted: LocalDate, tolerance: number) =>
    `${what}: ${nameOf(found)} ghi ngày ${formatDay(found.issued)}, cần vào ngày ${formatDay(wanted)}${tolerance > 0 ? `, sớm hoặc muộn nhiều nhất ${tolerance} ngày` : ''}. Hãy xem lại ngày ban hành; các tháng sau hãy làm đúng ngày.`,
  none: 'Trên cổng chưa có hồ sơ nào của các tháng này. Hãy thêm biên bản, báo cáo từng tháng vào content/van-ban, ghi loại văn bản (kind) và tháng (month).',
};

/**
 * Whether each month of the period has its minutes and reports. A document belongs to the month it names (`month`),
 * else to that of its day of issue. Months without a quota (`quietMonths`) are not asked for; one that has not ended,
 * with the days of grace, is pending.
 */
export const monthlyRecords = defineCheck({
  id: 'monthly-records',
  title: 'Biên bản, báo cáo hằng tháng',
  needs: ['entries', 'quietMonths'],
  options: z.strictObject({
    records: z
      .array(recordSchema)
      .min(1)
      .refine(
        (all) => new Set(all.map(({ id }) => id)).size === all.length,
        'có hai loại cùng mã (id). Hãy đặt cho mỗi loại một mã riêng',
      ),
    /** Days after the end of a month within which its records may still come; the limit is included. */
    graceDays: z.int().nonnegative().default(0),
    /** What a portal without any such record says: that each fails, or nothing, so that a declaration may speak. */
    whenNone: z.enum(['fail', 'no-data']).default('fail'),
  }),

  evaluate({ entries, quietMonths }, { records, graceDays, whenNone }, { period, asOf, requirement }) {
    const byMonth = Map.groupBy(vanBanOf(entries, asOf), ({ month }) => month);
    const quiet = new Set(quietMonths);
    const answers = monthsBetween(period.from, period.to)
      .filter((month) => !quiet.has(month))
      .flatMap((month) =>
        records.map((wanted) => ({
          month,
          wanted,
          found: (byMonth.get(month) ?? []).filter((each) => matches(wanted, each)),
        })),
      );
    if (whenNone === 'no-data' && answers.length > 0 && answers.every(({ found }) => found.length === 0))
      return [{ outcome: 'no-data', subject: requirement.id, message: messages.none }];
    return answers.map(({ month, wanted, found }) => judge(wanted, month, found, { graceDays, asOf }));
  },
});

interface Terms {
  readonly graceDays: number;
  readonly asOf: LocalDate;
}

function judge(wanted: Wanted, month: Month, found: readonly VanBan[], { graceDays, asOf }: Terms): Finding {
  const due = addDays(lastDayOf(month), graceDays);
  const what = `${capitalise(wanted.label)} ${formatMonth(month)}`;
  const target = wanted.day === undefined ? undefined : dayOf(month, wanted.day);
  const isNear = ({ issued }: VanBan) => !target || Math.abs(daysBetween(target, issued)) <= wanted.tolerance;
  const good = found.filter(isNear);
  const [shown] = [...good, ...found];
  const told = {
    subject: `${month}/${wanted.id}`,
    measured: { value: good.length, unit: 'văn bản' as const },
    required: { min: 1 },
    ...(shown && { at: shown.at }),
  };
  if (shown && good.length > 0) return { outcome: 'pass', ...told, message: messages.there(what, shown) };
  if (shown && target && asOf > addDays(target, wanted.tolerance))
    return { outcome: 'fail', ...told, message: messages.offDay(what, shown, target, wanted.tolerance) };
  return asOf <= due
    ? { outcome: 'no-data', pending: true, due, ...told, message: messages.waiting(what, due) }
    : { outcome: 'fail', due, ...told, message: messages.missing(what, wanted, month) };
}

/** That day of a month, or its last one where it has fewer days. */
function dayOf(month: Month, day: number): LocalDate {
  const daysOfMonth = Number(lastDayOf(month).slice(8));
  return addDays(firstDayOf(month), Math.min(day, daysOfMonth) - 1);
}

import { z } from 'zod';
import { addDays, daysBetween, formatDay, type LocalDate } from '../domain/calendar.ts';
import { defineCheck } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import type { DaysFact } from '../domain/school-facts.ts';
import { allVanBan, isIssuedIn, matches, nameOf, type VanBan } from '../domain/van-ban.ts';
import { addWorkingDays, holidaysOf } from '../domain/working-days.ts';

const messages = {
  inTime: (name: string, published: LocalDate) => `${name} đăng ngày ${formatDay(published)}, đúng hạn.`,
  late: (name: string, { issued, published }: VanBan, last: LocalDate) =>
    `${name} ban hành ngày ${formatDay(issued)}, đăng ngày ${formatDay(published)}, sau hạn ${formatDay(last)}. Lần sau hãy đăng ngay khi ban hành.`,
  missing: (name: string, issued: LocalDate, last: LocalDate) =>
    `${name} ban hành ngày ${formatDay(issued)}, hạn đăng là ${formatDay(last)} nhưng chưa đăng. Hãy đăng ngay.`,
  waiting: (name: string, issued: LocalDate, last: LocalDate) =>
    `${name} ban hành ngày ${formatDay(issued)}, cần đăng chậm nhất ngày ${formatDay(last)}.`,
  backwards: (name: string, { issued, published }: VanBan) =>
    `${name} ghi ngày đăng ${formatDay(published)} ở trước ngày ban hành ${formatDay(issued)}. Hãy xem lại hai ngày này.`,
};

/** Whether documents issued in the period were published within so many days; the day of issue is day 0. */
export const documentsInTime = defineCheck({
  id: 'documents-in-time',
  title: 'Văn bản đăng kịp thời sau khi ban hành',
  needs: ['entries', 'schoolYears'],
  options: z.strictObject({
    /** Issuing bodies whose documents are judged. */
    issuers: z.array(z.string()).min(1),
    /** Kinds judged; left out, all. */
    kinds: z.array(z.string()).min(1).optional(),
    /** Most days from issue to publication; the limit is included. */
    withinDays: z.int().nonnegative(),
    /** Whether only Monday to Friday without holidays (`nam-hoc`) count. */
    workingDays: z.boolean().default(false),
  }),

  evaluate({ entries, schoolYears }, { issuers, kinds, withinDays, workingDays }, { period, asOf }) {
    const holidays = holidaysOf(schoolYears);
    const lastDay = (issued: LocalDate, off: readonly DaysFact[]) =>
      workingDays ? addWorkingDays(issued, withinDays, off) : addDays(issued, withinDays);
    return allVanBan(entries)
      .filter((each) => matches({ issuers, kinds }, each) && isIssuedIn(each, period) && each.issued <= asOf)
      .map((each) => ({
        subject: each.path,
        at: each.at,
        ...judge(each, lastDay(each.issued, holidays), asOf),
      }));
  },
});

function judge(each: VanBan, last: LocalDate, asOf: LocalDate): Omit<Finding, 'subject'> {
  const name = `Văn bản ${nameOf(each)}`;
  const { issued, published } = each;
  if (published < issued) return { outcome: 'no-data', message: messages.backwards(name, each) };
  if (published > asOf)
    return asOf <= last
      ? { outcome: 'no-data', pending: true, due: last, message: messages.waiting(name, issued, last) }
      : { outcome: 'fail', due: last, message: messages.missing(name, issued, last) };
  const measured = { value: daysBetween(issued, published), unit: 'ngày' as const };
  return published <= last
    ? { outcome: 'pass', measured, message: messages.inTime(name, published) }
    : { outcome: 'fail', measured, message: messages.late(name, each, last) };
}

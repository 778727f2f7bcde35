import { addDays, daysBetween, formatDay, type LocalDate } from '../../domain/calendar.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { DaysFact } from '../../domain/school-facts.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import type { DisclosureOptions } from './options.ts';

const messages = {
  soon: ({ title, date }: Disclosure) =>
    `"${title}": công khai ngày ${formatDay(date)}, đúng hạn sau quyết định.`,
  slow: ({ title, date }: Disclosure, decided: LocalDate, last: LocalDate) =>
    `"${title}": quyết định ngày ${formatDay(decided)}, hạn công khai ${formatDay(last)}, nhưng công khai ngày ${formatDay(date)}. Lần sau hãy công khai đúng hạn.`,
  noDecision: ({ title }: Disclosure) =>
    `"${title}": chưa ghi ngày quyết định nên chưa xét được hạn công khai. Hãy ghi ngày ban hành quyết định vào ngày thông tin thay đổi (changedOn).`,
  updated: ({ title }: Disclosure, on: LocalDate) =>
    `"${title}": cập nhật ngày ${formatDay(on)}, đúng hạn sau thay đổi.`,
  updatedLate: ({ title }: Disclosure, changed: LocalDate, on: LocalDate, last: LocalDate) =>
    `"${title}": thay đổi ngày ${formatDay(changed)}, hạn cập nhật ${formatDay(last)}, nhưng cập nhật ngày ${formatDay(on)}. Lần sau hãy cập nhật đúng hạn.`,
  notUpdated: ({ title }: Disclosure, changed: LocalDate, last: LocalDate) =>
    `"${title}": thay đổi ngày ${formatDay(changed)}, hạn cập nhật ${formatDay(last)}, chưa cập nhật. Hãy sửa nội dung rồi ghi ngày cập nhật (updated).`,
  noChanges:
    'Chưa trang công khai nào ghi ngày thông tin thay đổi (changedOn) nên chưa xét được việc cập nhật. Khi thông tin thay đổi, hãy ghi ngày đó.',
  inForce: ({ title }: Disclosure) => `"${title}": viện dẫn văn bản còn hiệu lực vào ngày công khai.`,
  replaced: ({ title, document, date }: Disclosure, until: LocalDate, by: string | undefined) =>
    `"${title}": công khai ngày ${formatDay(date)} theo ${document}, văn bản này hết hiệu lực sau ngày ${formatDay(until)} và đã được thay thế${by ? ` bởi ${by}` : ''}. Hãy sửa nghĩa vụ công khai (duty) theo văn bản mới.`,
  notYet: ({ title, document, date }: Disclosure, from: LocalDate) =>
    `"${title}": công khai ngày ${formatDay(date)} theo ${document}, văn bản này chỉ có hiệu lực từ ${formatDay(from)}. Hãy sửa nghĩa vụ công khai (duty) hoặc ngày công khai (date).`,
};

type Within = NonNullable<DisclosureOptions['within']>;
type InForce = NonNullable<DisclosureOptions['inForce']>;

/** Whether a page came soon enough after the decision it tells of. */
export function judgeDelay(
  page: Disclosure,
  { days, workingDays }: Within,
  holidays: readonly DaysFact[],
): Finding {
  const told = { subject: `${page.path}/thoi-han`, at: page.at };
  const { changedOn, date } = page;
  if (!changedOn) return { outcome: 'no-data', ...told, message: messages.noDecision(page) };
  const last = workingDays ? addWorkingDays(changedOn, days, holidays) : addDays(changedOn, days);
  const measured = { value: daysBetween(changedOn, date), unit: 'ngày' as const };
  return date <= last
    ? { outcome: 'pass', ...told, measured, message: messages.soon(page) }
    : { outcome: 'fail', ...told, measured, message: messages.slow(page, changedOn, last) };
}

/**
 * Whether pages were brought up to date soon enough after what they tell had changed. A page disclosed after the change
 * is up to date by that. Changes to come are not judged.
 */
export function judgeUpdates(
  pages: readonly Disclosure[],
  workingDays: number,
  { holidays, asOf }: { readonly holidays: readonly DaysFact[]; readonly asOf: LocalDate },
): Finding[] {
  return pages.flatMap((page): Finding[] => {
    const { changedOn, path, at } = page;
    if (!changedOn || changedOn > asOf) return [];
    const last = addWorkingDays(changedOn, workingDays, holidays);
    const told = { subject: `${path}/cap-nhat`, at };
    const on = [page.date, page.updated]
      .filter((day) => day !== undefined && day >= changedOn && day <= asOf)
      .sort()[0];
    if (on && on <= last) return [{ outcome: 'pass', ...told, message: messages.updated(page, on) }];
    if (on) return [{ outcome: 'fail', ...told, message: messages.updatedLate(page, changedOn, on, last) }];
    const message = messages.notUpdated(page, changedOn, last);
    return asOf <= last
      ? [{ outcome: 'no-data', pending: true, due: last, ...told, message }]
      : [{ outcome: 'fail', due: last, ...told, message }];
  });
}

/** Said where pages are there, and none of them tells of a change. */
export const nothingChanged: Finding = {
  outcome: 'no-data',
  subject: 'cap-nhat',
  message: messages.noChanges,
};

/** Whether the document that a page cites was in force on its date. */
export function judgeForce(page: Disclosure, { from, until, replacedBy }: InForce): Finding {
  const told = { subject: `${page.path}/hieu-luc`, at: page.at };
  if (until && page.date > until)
    return { outcome: 'fail', ...told, message: messages.replaced(page, until, replacedBy) };
  if (from && page.date < from) return { outcome: 'fail', ...told, message: messages.notYet(page, from) };
  return { outcome: 'pass', ...told, message: messages.inForce(page) };
}

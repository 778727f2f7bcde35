import { formatDay, type LocalDate } from '../../domain/calendar.ts';
import type { Disclosure } from '../../domain/disclosure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { AskedFor } from './asked-for.ts';
import type { DisclosureOptions } from './options.ts';

const messages = {
  there: (what: string, { date }: Disclosure) => `${what}: đã công khai ngày ${formatDay(date)}.`,
  missing: (what: string, folder: string, duty: string, due: LocalDate | undefined) =>
    `${what}: chưa công khai${due ? `, hạn là ${formatDay(due)}` : ''}. Hãy thêm một trang vào content/cong-khai/${folder}/ với dòng \`duty: ${duty}\`.`,
  waiting: (what: string, due: LocalDate) =>
    `${what}: chưa công khai, cần xong chậm nhất ngày ${formatDay(due)}.`,
  late: (what: string, { date }: Disclosure, due: LocalDate) =>
    `${what}: công khai ngày ${formatDay(date)}, sau hạn ${formatDay(due)}. Kỳ sau hãy công khai đúng hạn.`,
  noPdf: (what: string, { path }: Disclosure) =>
    `${what}: trang ${path} chưa kèm tệp PDF. Hãy đặt tệp cạnh trang rồi ghi tên tệp vào tệp đính kèm (files).`,
  falsePdf: (what: string, { path }: Disclosure, file: string) =>
    `${what}: tệp ${file} kèm trang ${path} không phải PDF thật; đổi đuôi tệp không làm nó thành PDF. Hãy mở tệp gốc, xuất (lưu) sang PDF rồi thay tệp này.`,
  short: (what: string, { path, words }: Disclosure, min: number) =>
    `${what}: trang ${path} có ${words} từ, cần ít nhất ${min} từ. Hãy viết đủ nội dung phải công khai.`,
};

/** Whether one thing asked for is there, whole and in time, among the pages of its clause. */
export function judgePresence(
  asked: AskedFor,
  pages: readonly Disclosure[],
  { label, file, minWords }: Pick<DisclosureOptions, 'label' | 'file' | 'minWords'>,
  { asOf, document }: { readonly asOf: LocalDate; readonly document: string },
): Finding {
  const { subject, due, isStrict } = asked;
  const found = pages.filter((page) => asked.fits(page));
  const what = asked.when ? `${label}, ${asked.when}` : label;
  const whole = found.filter(({ hasPdf, words }) => (hasPdf || file === undefined) && words >= minWords);
  const inTime = whole.filter(({ date }) => !isStrict || due === undefined || date <= due);
  const [good] = inTime;
  const told = {
    subject,
    measured: { value: inTime.length, unit: 'mục' as const },
    required: { min: 1 },
  };
  if (good) return { outcome: 'pass', ...told, at: good.at, message: messages.there(what, good) };
  const [late] = whole;
  if (late && due) return { outcome: 'fail', ...told, at: late.at, message: messages.late(what, late, due) };

  const open =
    due !== undefined && asOf <= due ? ({ outcome: 'no-data', pending: true, due } as const) : undefined;
  const lacking = open ?? { outcome: 'fail' as const, ...(due && { due }) };
  const [partial] = found;
  if (partial) {
    const lacksPdf = file !== undefined && !partial.hasPdf;
    const message = lacksPdf ? noPdf(what, partial) : messages.short(what, partial, minWords);
    return { ...lacking, ...told, at: partial.at, message };
  }
  const message = open
    ? messages.waiting(what, open.due)
    : messages.missing(what, asked.folder, `${document}/${asked.clause}`, due);
  return { ...lacking, ...told, message };
}

const noPdf = (what: string, page: Disclosure) =>
  page.falsePdf ? messages.falsePdf(what, page, page.falsePdf) : messages.noPdf(what, page);

import { type Command, Option } from 'commander';
import {
  addDays,
  dayInVietnam,
  firstDayOf,
  type LocalDate,
  lastDayOf,
  type Month,
  monthOf,
  parseDay,
} from '../domain/calendar.ts';
import { chooseFrom } from '../domain/did-you-mean.ts';
import { isReportKind, type ReportKind, reportKinds } from '../report/report-kind.ts';
import { type JudgingOptions, judgingOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { formatOf } from './write-report.ts';

/** Options of `report`, as typed. */
export interface ReportOptions extends JudgingOptions {
  readonly kind: string;
  readonly month?: string;
}

export const reportOptions = (command: Command): Command =>
  judgingOptions(command)
    .addOption(
      new Option('--kind <loại>', `loại báo cáo: ${Object.keys(reportKinds).join(', ')}`).default(
        'tu-danh-gia',
      ),
    )
    .option(
      '--month <tháng>',
      'tháng của báo cáo tháng hoặc sổ tin bài, như 2026-03 (mặc định: tháng trước)',
    );

/** @throws {UsageError} where the kind is unknown, or the form cannot show it. */
export function kindOf(options: ReportOptions): ReportKind {
  const { kind } = options;
  const known = Object.keys(reportKinds);
  if (!isReportKind(kind)) {
    throw new UsageError(`Không có loại báo cáo "${kind}". ${chooseFrom(kind, known)}`);
  }
  const { id, kinds } = formatOf(options);
  if (!kinds.includes(kind))
    throw new UsageError(
      `Dạng "${id}" không có ${reportKinds[kind]} (${kind}), chỉ có: ${kinds.join(', ')}. Hãy thêm --format docx.`,
    );
  return kind;
}

/**
 * The same options with the days of the month asked for. A month is judged as it stood on the day after it, when it is
 * closed, or today while it lasts.
 *
 * @throws {UsageError} where the month cannot be understood, or has no place here.
 */
export function withMonth(options: ReportOptions, kind: ReportKind): ReportOptions {
  const { month, from, to, asOf } = options;
  if (month !== undefined && kind === 'tu-danh-gia')
    throw new UsageError(
      '--month chỉ đi với --kind thang hoặc so-tin-bai. Với báo cáo tự đánh giá, hãy dùng --from và --to.',
    );
  if (month !== undefined && (from ?? to) !== undefined)
    throw new UsageError('--month đã nói đủ ngày đầu và ngày cuối. Hãy bỏ --from và --to.');
  if (kind === 'thang' && (from ?? to) !== undefined)
    throw new UsageError('Báo cáo tháng là của trọn một tháng. Hãy dùng --month, như --month 2026-03.');
  if (kind !== 'thang' && month === undefined) return options;
  const today = parseDay(asOf ?? '') ?? (dayInVietnam(Date.now()) as LocalDate);
  const asked = month === undefined ? monthOf(addDays(firstDayOf(monthOf(today)), -1)) : parseMonth(month);
  const closed = addDays(lastDayOf(asked), 1);
  const isClosed = closed <= today;
  return {
    ...options,
    from: firstDayOf(asked),
    to: lastDayOf(asked),
    asOf: asOf ?? (isClosed ? closed : today),
  };
}

function parseMonth(text: string): Month {
  const [, year, index] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [];
  const [, otherIndex, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const first = parseDay(`${year ?? otherYear}-${index ?? otherIndex}-01`);
  if (first) return monthOf(first);
  throw new UsageError(`--month là "${text}", không phải một tháng có thật. Hãy viết như 2026-03.`);
}

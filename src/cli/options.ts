import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { dayInVietnam, type LocalDate, parseDay } from '../domain/calendar.ts';
import type { JudgeRequest } from '../read-and-judge.ts';
import { reportFormats } from '../report/formats/index.ts';
import { projectRoot, tool } from './project.ts';
import { UsageError } from './usage-error.ts';

/** Options of the commands that judge a portal, as typed. */
export interface JudgingOptions {
  readonly content: string;
  readonly criteria: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly out?: string;
  readonly all?: boolean;
}

const collect = (value: string, previous: readonly string[]) => [...previous, value];

export const contentOption = (command: Command): Command =>
  command.option('--content <thư mục>', 'thư mục nội dung', 'content');

export const criteriaOption = (command: Command): Command =>
  command.addOption(
    new Option('--criteria <mã>', 'bộ tiêu chí; dùng nhiều lần được (mặc định: theo truong.yaml)')
      .argParser(collect)
      .default([]),
  );

export const judgingOptions = (command: Command): Command =>
  criteriaOption(contentOption(command))
    .option('--from <ngày>', 'ngày đầu kỳ đánh giá, như 2025-09-01')
    .option('--to <ngày>', 'ngày cuối kỳ đánh giá')
    .option('--as-of <ngày>', 'tính đến ngày (mặc định: hôm nay, hoặc theo truong.yaml)')
    .option('--format <dạng>', `dạng báo cáo: ${reportFormats.map(({ id }) => id).join(', ')}`, 'text')
    .option('--out <tệp>', 'ghi báo cáo vào tệp này');

/** Options of `build`, as typed. */
export interface PublishingOptions extends JudgingOptions {
  readonly gate: boolean;
  readonly outDir: string;
  readonly pictures: boolean;
  readonly search: boolean;
}

export const publishingOptions = (command: Command): Command =>
  command
    .option('--no-gate', 'vẫn xuất bản khi còn điều chưa đạt (thông báo khẩn); báo cáo ghi rõ')
    .option('--out-dir <thư mục>', 'nơi đặt bản đã dựng', 'dist')
    .option('--no-pictures', 'không chép và xử lý ảnh, tệp (để đo tốc độ)')
    .option('--no-search', 'không lập chỉ mục tìm kiếm');

/** @throws {UsageError} where a day or the format cannot be understood. */
export function judgeRequest(options: JudgingOptions): Omit<JudgeRequest, 'needsHtml'> {
  const today = dayInVietnam(Date.now()) as LocalDate;
  const days = {
    from: dayOf('--from', options.from),
    to: dayOf('--to', options.to),
    asOf: dayOf('--as-of', options.asOf),
  };
  if (days.from && days.to && days.from > days.to)
    throw new UsageError(`--from (${days.from}) ở sau --to (${days.to}). Hãy đổi hai ngày cho nhau.`);
  return {
    root: projectRoot,
    contentDir: resolve(options.content),
    publicDir: resolve(projectRoot, 'public'),
    cacheDir: resolve(projectRoot, 'node_modules/.cache/cong-truong'),
    criteria: options.criteria,
    ...(days.from && { from: days.from }),
    ...(days.to && { to: days.to }),
    ...(days.asOf && { asOf: days.asOf }),
    today,
    tool,
    // Told by the CI service; a checkout without one has no commit to name.
    commit: process.env['GITHUB_SHA'] ?? process.env['CI_COMMIT_SHA'] ?? null,
  };
}

function dayOf(option: string, value: string | undefined): LocalDate | undefined {
  if (value === undefined) return undefined;
  const day = parseDay(value);
  if (!day)
    throw new UsageError(`${option} là "${value}", không phải một ngày có thật. Hãy viết như 2025-09-01.`);
  return day;
}

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { dayInVietnam, type LocalDate, parseDay } from '../../domain/calendar.ts';
import { chooseFrom } from '../../domain/did-you-mean.ts';
import { categoryLabel, postCategories } from '../../domain/news-categories.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `import`, as typed. */
export interface ImportOptions {
  /** Files to import, named after the options. */
  readonly args: readonly string[];
  readonly content: string;
  /** Left out where nobody said; then it is the usual one. */
  readonly category?: string;
  readonly date?: string;
  readonly html?: string;
  readonly rss?: string;
  readonly wxr?: string;
  readonly uploads?: string;
  readonly map: readonly string[];
  /** `false` where nothing is to be asked, even in a terminal. */
  readonly ask: boolean;
}

const usualCategory = 'tin-khac';

const collect = (value: string, previous: readonly string[]) => [...previous, value];

export const importOptions = (command: Command): Command =>
  command
    .argument('[tệp.docx...]', 'tệp Word cần nhập; nhiều tệp một lúc được')
    .option('--content <thư mục>', 'thư mục nội dung', 'content')
    .option(
      '--category <chuyên mục>',
      `chuyên mục: ${Object.keys(postCategories).join(', ')} (mặc định: ${usualCategory})`,
    )
    .option('--date <ngày>', 'ngày đăng của bài không ghi ngày, như 2025-09-05')
    .option('--html <thư mục>', 'nhập các trang HTML của trang cũ')
    .option('--rss <tệp.xml>', 'nhập các bài trong tệp RSS')
    .option('--wxr <tệp.xml>', 'nhập tệp xuất (export) của WordPress')
    .option('--uploads <thư mục>', 'thư mục ảnh, tệp tải lên của trang cũ (dùng với --rss, --wxr)')
    .option(
      '--map <tên=chuyên mục>',
      'chuyên mục của trang cũ vào chuyên mục nào; dùng nhiều lần được',
      collect,
      [],
    )
    .option('--no-ask', 'không hỏi mô tả ảnh');

/** What `import` is asked to do, checked. */
export interface ImportRequest {
  readonly contentDir: string;
  readonly category: string;
  /** Whether the person chose it, so that nothing need be said of it. */
  readonly isCategoryTold: boolean;
  /** Said by the options; nothing where they are silent. */
  readonly date: LocalDate | undefined;
  readonly today: LocalDate;
  readonly mapped: ReadonlyMap<string, string>;
}

/** @throws {UsageError} where an option cannot be understood, or nothing is named to import. */
export function importRequest(options: ImportOptions): ImportRequest {
  const { args, html, rss, wxr, content } = options;
  if (args.length === 0 && [html, rss, wxr].every((source) => source === undefined))
    throw new UsageError(
      'Chưa nói nhập gì. Hãy viết tên tệp Word, như `npm run import -- ke-hoach.docx`, hoặc dùng --html, --rss, --wxr cho trang cũ; xem cách viết bằng --help.',
    );
  const contentDir = resolve(content);
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory())
    throw new UsageError(
      `Không có thư mục nội dung "${content}". Hãy kiểm tra --content, hoặc chạy lệnh từ thư mục của cổng.`,
    );
  return {
    contentDir,
    category: categoryOf('--category', options.category ?? usualCategory),
    isCategoryTold: options.category !== undefined,
    date: dateOf(options.date),
    today: dayInVietnam(Date.now()) as LocalDate,
    mapped: new Map(options.map.map(pairOf)),
  };
}

function categoryOf(option: string, id: string): string {
  const known = Object.keys(postCategories);
  if (known.includes(id)) return id;
  const shown = known.map((each) => `${each} (${categoryLabel(each)})`);
  throw new UsageError(`${option} là "${id}", không phải một chuyên mục. ${chooseFrom(id, known, shown)}`);
}

function dateOf(text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (!day)
    throw new UsageError(`--date là "${text}", không phải một ngày có thật. Hãy viết như 2025-09-05.`);
  return day;
}

function pairOf(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  if (at <= 0)
    throw new UsageError(
      `--map là "${text}", thiếu dấu bằng. Hãy viết tên cũ, dấu bằng, rồi chuyên mục, như --map "Tin Đội=doan-the".`,
    );
  return [text.slice(0, at).trim(), categoryOf('--map', text.slice(at + 1).trim())];
}

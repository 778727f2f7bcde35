import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ScriptUse } from '../script-use.ts';

/** How a measurement is asked for. */
export const use: ScriptUse = {
  command: 'npm run lighthouse',
  purpose:
    'Đo bằng Lighthouse trang đã dựng như trên một chiếc điện thoại. Kết thúc với mã 1 khi có mức chưa đạt, mã 2 khi chưa cài Lighthouse.',
  options: {
    '--runs SỐ': 'Số lượt đo mỗi trang, lấy lượt ở giữa. Không ghi thì 3.',
    '--reports THƯ_MỤC': 'Nơi để báo cáo của chính Lighthouse. Không ghi thì không để lại.',
    '--out-dir THƯ_MỤC': 'Trang đã dựng. Không ghi thì dist.',
  },
};

export interface LighthouseOptions {
  /** Folder of a built site. */
  readonly site: string;
  /** Visits a page. */
  readonly runs: number;
  /** Where Lighthouse's own reports go; nowhere where left out. */
  readonly reports?: string;
}

/** Reads `--out-dir dist --runs 3 --reports DIR`. @throws in Vietnamese, where it cannot be done so. */
export function readOptions(args: readonly string[]): LighthouseOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'out-dir': { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '3' },
      reports: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs: "${values.runs}" không phải số nguyên dương. Ví dụ: --runs 3.`);
  const site = resolve(values['out-dir']);
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`${values['out-dir']} chưa có trang nào. Hãy chạy \`npm run build\` trước.`);
  return { site, runs, ...(values.reports && { reports: resolve(values.reports) }) };
}

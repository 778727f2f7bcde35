import { resolve } from 'node:path';
import { publish } from '../../publish/publish.ts';
import { reportFor } from '../../report-for.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import { judgeRequest, type PublishingOptions } from '../options.ts';
import { formatOf, writeReport } from '../write-report.ts';
import { statusOf } from './check.ts';

/** Checks, then makes the whole site; the old one stays unless the new one is complete and may be published. */
export async function run(options: PublishingOptions): Promise<ExitStatus> {
  formatOf(options);
  const request = judgeRequest(options);
  say(`Đọc nội dung trong ${options.content}…`);
  const result = await publish(await judge(options, { needsHtml: true, withHistory: true }), {
    root: request.root,
    cacheDir: request.cacheDir,
    outDir: resolve(options.outDir),
    hasPictures: options.pictures,
    hasSearch: options.search,
    mayPublish: ({ report }) => !options.gate || report.gate.passed,
    judgeAgain: (judged, portal) => ({
      ...judged,
      portal,
      report: reportFor(portal, { ...request, withHistory: true, criteria: judged.applied }),
    }),
    onProgress: say,
  });
  const { report } = result.judged;
  if (options.gate || !report.gate.passed || options.out) await writeReport(result.judged, options);
  if (result.published) {
    say(
      `Đã dựng ${result.pages} trang vào ${options.outDir}/.${report.gate.passed ? '' : ' Xuất bản dù còn điều chưa đạt (--no-gate); báo cáo trên trang ghi rõ.'}`,
    );
    return exitStatus.ok;
  }
  if (result.brokenLinks.length > 0) return tellBrokenLinks(result.brokenLinks);
  say(`Chưa xuất bản; ${options.outDir}/ giữ nguyên bản cũ.`);
  return statusOf(report);
}

function tellBrokenLinks(links: readonly string[]): ExitStatus {
  console.error(
    [
      'Có liên kết trong trang dẫn tới chỗ không có; bản cũ giữ nguyên:',
      ...links.slice(0, 20).map((link) => `  ${link}`),
    ].join('\n'),
  );
  return exitStatus.unusable;
}

/** Progress goes to the error stream, so that a report on the output stream stays clean. */
const say = (line: string) => console.error(line);

import { existsSync, statSync } from 'node:fs';
import type { PortalSources } from '../facts/portal-sources.ts';
import { type Judged, readAndJudge } from '../read-and-judge.ts';
import { type JudgingOptions, judgeRequest } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Reads and judges the portal that the options name. @throws {UsageError} where its folder does not exist. */
export async function judge(
  options: JudgingOptions,
  how: { readonly needsHtml: boolean; readonly withHistory?: boolean; readonly sources?: PortalSources },
): Promise<Judged> {
  const request = judgeRequest(options);
  if (!existsSync(request.contentDir) || !statSync(request.contentDir).isDirectory())
    throw new UsageError(
      `Không có thư mục nội dung "${options.content}". Hãy kiểm tra --content, hoặc chạy lệnh từ thư mục của cổng.`,
    );
  return readAndJudge({ ...request, ...how });
}

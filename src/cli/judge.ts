import { existsSync, statSync } from 'node:fs';
import type { PortalSources } from '../facts/portal-sources.ts';
import { type Judgeable, type Judged, readForJudging } from '../read-and-judge.ts';
import { type JudgingOptions, judgeRequest } from './options.ts';
import { UsageError } from './usage-error.ts';

/** What to read of a portal, and where from. */
interface How {
  readonly needsHtml: boolean;
  readonly withHistory?: boolean;
  readonly sources?: PortalSources;
}

/** Reads and judges the portal that the options name. @throws {UsageError} where its folder does not exist. */
export const judge = async (options: JudgingOptions, how: How): Promise<Judged> =>
  (await readToJudge(options, how)).judge();

/** Reads the portal that the options name, to be judged later or never. @throws {UsageError} where its folder does not exist. */
export async function readToJudge(options: JudgingOptions, how: How): Promise<Judgeable> {
  const request = judgeRequest(options);
  if (!existsSync(request.contentDir) || !statSync(request.contentDir).isDirectory())
    throw new UsageError(
      `Không có thư mục nội dung "${options.content}". Hãy kiểm tra --content, hoặc chạy lệnh từ thư mục của cổng.`,
    );
  return readForJudging({ ...request, ...how });
}

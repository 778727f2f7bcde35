import { publish } from '../../publish/publish.ts';
import { reportFor } from '../../report-for.ts';
import { buildWords } from '../build-words.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import { judgeRequest, type PublishingOptions } from '../options.ts';
import { siteFolder } from '../site-folder.ts';
import { formatOf, writeReport } from '../write-report.ts';
import { statusOf } from './check.ts';

/** Checks, then makes the whole site; the old one stays unless the new one is complete and may be published. */
export async function run(options: PublishingOptions): Promise<ExitStatus> {
  formatOf(options);
  const request = judgeRequest(options);
  const outDir = siteFolder(options.outDir, request.contentDir);
  say(buildWords.reading(options.content));
  const result = await publish(await judge(options, { needsHtml: true, withHistory: true }), {
    root: request.root,
    cacheDir: request.cacheDir,
    outDir,
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
    const words = report.gate.passed ? buildWords.published : buildWords.publishedAnyway;
    say(words(result.pages, options.outDir));
    return exitStatus.ok;
  }
  if (result.brokenLinks.length > 0) return tellBrokenLinks(result.brokenLinks, options.outDir);
  say(buildWords.kept(options.outDir));
  return statusOf(report);
}

function tellBrokenLinks(links: readonly string[], outDir: string): ExitStatus {
  console.error(
    [buildWords.brokenLinks(outDir), ...links.slice(0, 20).map((link) => `  ${link}`)].join('\n'),
  );
  return exitStatus.unusable;
}

/** Progress goes to the error stream, so that a report on the output stream stays clean. */
const say = (line: string) => console.error(line);

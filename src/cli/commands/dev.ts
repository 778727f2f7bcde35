import { serveLive } from '../../publish/serve-live.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import { type JudgingOptions, judgeRequest } from '../options.ts';
import { portOf, type ServerOptions } from '../server-options.ts';

/** Shows the site while it is written: pages are made when asked for, and again when the content changes. */
export async function run(options: JudgingOptions & ServerOptions): Promise<ExitStatus> {
  const { root, contentDir, cacheDir } = judgeRequest(options);
  await serveLive({
    root,
    contentDir,
    picturesDir: `${cacheDir}/dev`,
    cacheDir,
    port: portOf(options),
    read: () => judge(options, { needsHtml: true, withHistory: true }),
    onProgress: (line) => console.error(line),
  });
  return exitStatus.ok;
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { restoreOutput } from '../../publish/output.ts';
import { serveFolder } from '../../publish/serve-folder.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { portOf, type ServerOptions } from '../server-options.ts';
import { serving } from '../serving-words.ts';
import { UsageError } from '../usage-error.ts';

/** Serves the published site on this machine until it is stopped. */
export async function run(
  options: ServerOptions & { readonly outDir: string; readonly open: boolean },
): Promise<ExitStatus> {
  const port = portOf(options);
  const folder = resolve(options.outDir);
  restoreOutput(folder);
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`Chưa có bản nào trong ${options.outDir}/. Hãy chạy \`npm run build\` trước.`);
  const server = await serveFolder(folder, port);
  console.log(serving(`${options.outDir}/`, server.address));
  openInBrowser(server.address, options.open);
  await server.closed;
  return exitStatus.ok;
}

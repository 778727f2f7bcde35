import { randomBytes } from 'node:crypto';
import { addMonths } from '../../domain/add-months.ts';
import { addDays, dayInVietnam, type LocalDate, monthOf } from '../../domain/calendar.ts';
import { editorConfig } from '../../editor/editor-config.ts';
import { entryName } from '../../editor/entry-name.ts';
import { inFormWords } from '../../editor/form/in-form-words.ts';
import { editorInputOf } from '../../editor/input-of.ts';
import { type MonthState, monthState } from '../../editor/month-state.ts';
import { localRepository } from '../../editor-server/gitea-api.ts';
import { serveEditor } from '../../editor-server/serve-editor.ts';
import { schoolOf } from '../../facts/portal.ts';
import { bundleEditor } from '../../publish/editor/bundle-editor.ts';
import { themeCss } from '../../site/theme/theme-sheet.ts';
import { editorWords } from '../editor/editor-words.ts';
import { findWriter, type WriterOptions } from '../editor/find-writer.ts';
import { lastWriter, rememberWriter } from '../editor/last-writer.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { fileFindings } from '../file-findings.ts';
import { workingCopy } from '../hook/git.ts';
import { judge } from '../judge.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { judgeRequest } from '../options.ts';
import { projectRoot } from '../project.ts';
import { portOf, type ServerOptions } from '../server-options.ts';

/** Options of the command, as typed. */
export interface EditorOptions extends ServerOptions, WriterOptions {
  readonly content: string;
  /** `false` where the browser is not to be opened. */
  readonly open: boolean;
}

/** Opens the editor on this machine: whatever is saved there is a commit under the teacher's name. */
export async function run(options: EditorOptions): Promise<ExitStatus> {
  const asked = { content: options.content, criteria: [], format: 'text' };
  const { contentDir, cacheDir, publicDir } = judgeRequest(asked);
  const port = portOf(options);
  const read = () => judge(asked, { needsHtml: false });
  const { report } = await read();
  const root = workingCopy(contentDir);
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const writer = await findWriter(options, { folder: root, canAsk, last: lastWriter(cacheDir) });
  rememberWriter(cacheDir, writer);
  console.error(editorWords.preparing);
  const token = randomBytes(24).toString('base64url');
  const server = await serveEditor({
    ...{ contentDir, root, writer, token, publicDir, port },
    schoolName: report.portal.name,
    bundle: await bundleEditor(projectRoot, cacheDir),
    async config(origin) {
      const { portal, applied } = await read();
      const access = { backend: 'gitea', server: origin, repository: localRepository } as const;
      const colours = themeCss(schoolOf(portal) ?? {});
      return editorConfig(
        editorInputOf(portal, applied, { access, today: today(), themeCss: colours }),
        true,
      );
    },
    async month(saved) {
      const judged = await judge({ ...asked, ...monthOfToday() }, { needsHtml: false });
      const entries = Object.values(judged.portal.entries).flat();
      const own = fileFindings(judged, saved).map(({ path, message, isGating }) => ({
        message: `${entryName(path, entries)}: ${inFormWords(message)}`,
        isGating,
      }));
      return withOwn(own, monthState(judged.report, today()));
    },
  });
  const address = `${server.origin}/quan-tri/#ma=${token}`;
  console.log([editorWords.opened(writer.name, address), editorWords.onlyHere].join('\n'));
  openInBrowser(address, options.open);
  await server.closed;
  return exitStatus.ok;
}

const today = () => dayInVietnam(Date.now()) as LocalDate;

/** The month that is running, whatever period the school is judged by. */
function monthOfToday() {
  const asOf = today();
  const from = `${monthOf(asOf)}-01` as LocalDate;
  return { from, to: addDays(addMonths(from, 1), -1), asOf };
}

/** What was just saved comes first: it is on the person's mind. */
const withOwn = (own: MonthState['items'], { title, items }: MonthState): MonthState => ({
  title: own.length > 0 ? editorWords.ownLeft(own.length, title) : title,
  items: [...own, ...items],
});

import { watch } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../facts/entries/classify.ts';
import { readEntry } from '../../facts/entries/read-entry.ts';
import { isIgnored } from '../../facts/files/list-files.ts';
import { type LiveSources, liveSources } from '../../facts/live-sources.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { judge } from '../judge.ts';
import { type JudgingOptions, judgeRequest } from '../options.ts';
import { writeReport } from '../write-report.ts';
import { afterChange, firstWords, waitingWords } from './words.ts';

/** Changes of one save come in several events; they are read together. */
const settleMs = 20;
/** Where judging the whole took longer last time, what the changed file itself tells is said first. */
const patienceMs = 150;

/** Judges again whenever a file of the content changes, until Ctrl+C; prints what the changed files tell, then the whole. */
export async function watchContent(options: JudgingOptions): Promise<ExitStatus> {
  const { contentDir, cacheDir } = judgeRequest(options);
  const sources = liveSources(contentDir, cacheDir);
  const how = { needsHtml: false, sources };
  const changes = openChanges(contentDir);
  let lastMs = await timed(async () => writeReport(await judge(options, how), options));
  console.log(waitingWords);
  for await (const changed of changes.batches()) {
    if (lastMs > patienceMs) console.log(firstWords(ownProblems(contentDir, changed, sources)));
    lastMs = await timed(async () => {
      for (const path of changed) sources.forget(path);
      console.log(afterChange((await judge(options, how)).report, changed));
    });
  }
  return exitStatus.ok;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What files tell by themselves: encoding, front matter, fields. Takes as long as reading them. */
function ownProblems(contentDir: string, changed: readonly (string | undefined)[], sources: LiveSources) {
  const mode = { cache: sources.openCache(), needsHtml: false, scan: undefined };
  return changed.flatMap((path) => {
    const file = path?.replaceAll('\\', '/').normalize('NFC');
    const kind = file === undefined ? undefined : classify(file);
    if (path === undefined || file === undefined || kind?.kind !== 'entry') return [];
    const known = sources.list().some((each) => each.file === file);
    if (!known) return [];
    const read = readEntry(
      { file, diskPath: join(contentDir, path), hasOtherUnicodeForm: false },
      kind,
      mode,
    );
    return 'problems' in read ? read.problems : [];
  });
}

/** Paths that changed, in batches, until the process is asked to end. */
function openChanges(contentDir: string) {
  const pending = new Set<string | undefined>();
  let isEnded = false;
  let wake = () => {};
  const watcher = watch(contentDir, { recursive: true }, (_, name) => {
    if (name !== null && isIgnored(name.replaceAll('\\', '/'))) return;
    pending.add(name ?? undefined);
    wake();
  });
  process.once('SIGINT', () => {
    isEnded = true;
    watcher.close();
    wake();
  });
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (isEnded || pending.size > 0) resolve();
    });
  return {
    async *batches(): AsyncGenerator<readonly (string | undefined)[]> {
      while (!isEnded) {
        await woken();
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        const changed = [...pending];
        pending.clear();
        if (!isEnded && changed.length > 0) yield changed;
      }
    },
  };
}

import { join } from 'node:path';
import { type CheckRun, checkCommand, criteriaDocuments, forget } from './check-command.ts';
import { corpusOf } from './corpus.ts';
import type { PortalSize } from './generate.ts';
import { type Contestant, medianOfRuns } from './median-of-runs.ts';
import { type BenchOptions, root } from './options.ts';
import { contestant, type Runner, rulesLines } from './rules-lines.ts';
import { costLine, type VerdictLine } from './verdict-line.ts';

/** A school with a picture and two learning materials to each post, and a document to every five posts. */
export const rulesSchool = (posts: number): Required<PortalSize> => ({
  posts,
  images: posts,
  lessons: 2 * posts,
  documents: Math.ceil(posts / 5),
  seed: 1,
});

/**
 * Measures `check` of such a school by one criteria document and by all that there are, and by all that another
 * working copy (`before`) has, each with and without its cache.
 */
export async function benchRules(
  posts: number,
  { folder, runs, before }: BenchOptions,
): Promise<VerdictLine[]> {
  const corpus = await corpusOf(folder, rulesSchool(posts));
  const content = join(corpus, 'content');
  const report = join(corpus, 'report.json');
  const all = criteriaDocuments(root);
  const past = before ? { project: before, criteria: criteriaDocuments(before) } : undefined;
  const floor = { program: process.execPath, args: [join(import.meta.dirname, 'floor.ts'), content] };
  const outcomes = medianOfRuns(
    [
      { name: contestant('floor'), ...floor },
      ...coldAndWarm('one', { project: root, content, criteria: ['mac-dinh'], report }),
      ...coldAndWarm('all', { project: root, content, criteria: all, report }),
      ...(past ? coldAndWarm('before', { ...past, content, report }) : []),
    ],
    runs,
  );
  return [
    { label: 'mọi bộ', figure: all.join(', ') },
    ...(past ? [{ label: 'bản trước', figure: past.criteria.join(', ') }] : []),
    costLine('sàn: chỉ đọc tệp', outcomes.get(contestant('floor'))),
    ...rulesLines('cold', outcomes),
    ...rulesLines('warm', outcomes),
  ];
}

/** The same run without and then with what the one before it remembered. */
function coldAndWarm(runner: Runner, run: CheckRun): Contestant[] {
  const command = checkCommand(run);
  return [
    { name: contestant(runner, 'cold'), ...command, prepare: () => forget(run.project) },
    { name: contestant(runner, 'warm'), ...command },
  ];
}

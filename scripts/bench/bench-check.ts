import { join } from 'node:path';
import { checkCommand, forget } from './check-command.ts';
import { corpusOf } from './corpus.ts';
import { medianOfRuns } from './median-of-runs.ts';
import { type BenchOptions, root } from './options.ts';
import { targets } from './targets.ts';
import { costLine, isCost, limitLine, type VerdictLine } from './verdict-line.ts';

/** Measures `check` of a school with a picture a post, with and without its cache, against the floor. */
export async function benchCheck(posts: number, { folder, runs }: BenchOptions): Promise<VerdictLine[]> {
  const corpus = await corpusOf(folder, { posts, images: posts, seed: 1 });
  const content = join(corpus, 'content');
  const report = join(corpus, 'report.json');
  const check = checkCommand({ project: root, content, criteria: ['mac-dinh'], report });
  const floor = { program: process.execPath, args: [join(import.meta.dirname, 'floor.ts'), content] };
  const outcomes = medianOfRuns(
    [
      { name: 'sàn', ...floor },
      { name: 'nguội', ...check, prepare: () => forget(root) },
      { name: 'ấm', ...check },
    ],
    runs,
  );
  return [
    costLine('sàn: chỉ đọc tệp', outcomes.get('sàn')),
    ...ratioLines('check nguội', outcomes.get('nguội'), outcomes.get('sàn'), targets.check.coldRatio),
    ...ratioLines('check ấm', outcomes.get('ấm'), outcomes.get('sàn'), targets.check.warmRatio),
  ];
}

type Outcome = Parameters<typeof costLine>[1];

function ratioLines(label: string, cost: Outcome, floor: Outcome, limit: number): VerdictLine[] {
  const measured = costLine(label, cost);
  if (!isCost(cost) || !isCost(floor)) return [measured];
  return [
    measured,
    limitLine(`${label}: thời gian so với sàn`, cost.seconds / floor.seconds, limit, 'lần'),
    limitLine(`${label}: CPU so với sàn`, cost.cpuSeconds / floor.cpuSeconds, limit, 'lần'),
    limitLine(`${label}: bộ nhớ cao nhất`, cost.peakMb, targets.check.peakMb, 'MB'),
  ];
}

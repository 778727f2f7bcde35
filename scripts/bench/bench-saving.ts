import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from './corpus.ts';
import type { BenchOptions } from './options.ts';
import { timeCommits } from './saving/time-commits.ts';
import { timeWatch } from './saving/time-watch.ts';
import { targets } from './targets.ts';
import { limitLine, type VerdictLine } from './verdict-line.ts';

const saves = 9;
/** A day within the years that are generated. */
const asOf = '2026-05-31';

/** Measures what a person waits who saves a post: with `check --watch`, and with the git hook. */
export async function benchSaving(posts: number, { folder, runs }: BenchOptions): Promise<VerdictLine[]> {
  const content = join(await corpusOf(folder, { posts, images: posts, seed: 1 }), 'content');
  const watched = await timeWatch(content, lastPost(content), asOf, saves);
  const commits = await timeCommits(content, runs);
  const { firstMs, wholeMs, commitMs } = targets.saving;
  return [
    limitLine(
      'check --watch: dòng đầu tiên, giữa',
      middle(watched.map((each) => each.firstMs)),
      firstMs,
      'ms',
    ),
    limitLine('check --watch: cả cổng, giữa', middle(watched.map((each) => each.wholeMs)), wholeMs, 'ms'),
    limitLine(
      'check --watch: cả cổng, chậm nhất',
      Math.max(...watched.map((each) => each.wholeMs)),
      wholeMs,
      'ms',
    ),
    limitLine(
      'hook: thêm vào một lần lưu, giữa',
      middle(commits.map(({ withHookMs, plainMs }) => withHookMs - plainMs)),
      commitMs,
      'ms',
    ),
  ];
}

function lastPost(content: string): string {
  const news = join(content, 'tin-tuc');
  const [last] = readdirSync(news, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .reverse();
  if (last === undefined) throw new Error(`${news} holds no post.`);
  return join(news, last);
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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
  const firsts = watched.map((each) => each.firstMs);
  const wholes = watched.map((each) => each.wholeMs);
  const added = commits.map(({ withHookMs, plainMs }) => withHookMs - plainMs);
  return [
    limitLine('check --watch: dòng đầu tiên, chậm nhất', Math.max(...firsts), firstMs, 'ms'),
    limitLine('check --watch: cả cổng, giữa', middle(wholes), wholeMs, 'ms'),
    { label: 'check --watch: cả cổng, chậm nhất', figure: `${Math.round(Math.max(...wholes))} ms` },
    limitLine('hook: thêm vào một lần lưu, giữa', middle(added), commitMs, 'ms'),
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

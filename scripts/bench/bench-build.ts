import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf } from './corpus.ts';
import { type Contestant, medianOfRuns } from './median-of-runs.ts';
import { type BenchOptions, root } from './options.ts';
import { ownCommand } from './own-command.ts';
import { targets } from './targets.ts';
import { costLine, isCost, limitLine, type VerdictLine } from './verdict-line.ts';

/** Measures `build` of a school without pictures and search index, against Hugo, or against the build floor without it. */
export async function benchBuild(posts: number, { folder, runs }: BenchOptions): Promise<VerdictLine[]> {
  const corpus = await corpusOf(folder, { posts, images: 0, seed: 1 });
  const rival = hasHugo() ? hugo(corpus, posts) : buildFloor(corpus, posts);
  const outcomes = medianOfRuns([rival, build(corpus, posts)], runs);
  const [own, other] = [outcomes.get('build'), outcomes.get(rival.name)];
  const lines = [costLine(rival.name, other), costLine('build', own)];
  if (!isCost(own) || !isCost(other)) return lines;
  const limit = rival.name === 'hugo' ? targets.build.ratioToHugo : targets.build.ratioToFloor;
  return [
    ...lines,
    limitLine(`build: CPU so với ${rival.name}`, own.cpuSeconds / other.cpuSeconds, limit, 'lần'),
    limitLine('build: bộ nhớ cao nhất', own.peakMb, targets.build.peakMb, 'MB'),
    { label: 'build: CPU mỗi tin bài', figure: `${((1000 * own.cpuSeconds) / posts).toFixed(2)} ms` },
  ];
}

const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** Every run starts without output and must leave the last page of the news, so that all of them were made. */
const emptied = (folder: string, posts: number) => ({
  prepare: () => rmSync(folder, { recursive: true, force: true }),
  leaves: lastNewsPage(folder, posts),
});

function lastNewsPage(folder: string, posts: number): string {
  const pages = Math.ceil(posts / 20);
  return join(folder, 'tin-tuc', ...(pages > 1 ? ['trang', String(pages)] : []), 'index.html');
}

function hugo(corpus: string, posts: number): Contestant {
  const output = join(corpus, 'dist-hugo');
  return {
    name: 'hugo',
    program: 'hugo',
    args: ['-s', join(corpus, 'hugo'), '-d', output, '--quiet'],
    ...emptied(output, posts),
  };
}

function buildFloor(corpus: string, posts: number): Contestant {
  const output = join(corpus, 'dist-floor');
  const script = join(import.meta.dirname, 'build-floor.ts');
  return {
    name: 'sàn của build',
    program: process.execPath,
    args: [script, join(corpus, 'content'), output],
    ...emptied(output, posts),
  };
}

function build(corpus: string, posts: number): Contestant {
  const output = join(corpus, 'dist');
  const options = [
    '--content',
    join(corpus, 'content'),
    '--out-dir',
    output,
    '--no-pictures',
    '--no-search',
    '--no-gate',
  ];
  return {
    name: 'build',
    program: process.execPath,
    args: [...ownCommand(root, 'build'), ...options],
    cwd: root,
    ...emptied(output, posts),
  };
}

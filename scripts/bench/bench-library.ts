import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { buildSite } from './build-site.ts';
import { corpusOf } from './corpus.ts';
import type { PortalSize } from './generate.ts';
import { type AnswerTimes, answerTimes, median } from './library/answer-times.ts';
import { firstLoad } from './library/first-load.ts';
import type { BenchOptions } from './options.ts';
import { targets } from './targets.ts';
import { limitLine, type VerdictLine } from './verdict-line.ts';

/** A school whose library is as large as the largest that schools report. */
export const librarySchool = {
  posts: 20,
  images: 0,
  lessons: 10_000,
  documents: 0,
  seed: 1,
} satisfies PortalSize;

/** Builds such a school and opens its library in the browser: on this machine, and as slow as an old telephone. */
export async function benchLibrary({ folder }: Pick<BenchOptions, 'folder'>): Promise<VerdictLine[]> {
  const corpus = await corpusOf(folder, librarySchool);
  const site = join(corpus, 'dist-library');
  buildLibrary(join(corpus, 'content'), site);
  const server = await serveFolder(site, 0);
  const browser = await launchBrowser();
  try {
    const address = `${server.address}/hoc-lieu/`;
    const { packed, plain } = await firstLoad(browser, address);
    const here = await answerTimes(browser, address, 1);
    const slow = await answerTimes(browser, address, 4);
    return [
      limitLine('mở trang lần đầu, như truyền đi', packed / 1024, targets.library.firstLoadKb, 'KB'),
      { label: 'mở trang lần đầu, chưa nén', figure: `${Math.round(plain / 1024)} KB` },
      ...timeLines('máy này', here, targets.library.answerMs),
      ...timeLines('chậm hơn 4 lần', slow),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Search is another benchmark. */
export const buildLibrary = (content: string, outDir: string): void =>
  buildSite(content, outDir, ['--no-search']);

/** Limits hold for a machine as it is; a slowed one is shown beside it. */
function timeLines(machine: string, { first, others }: AnswerTimes, answerMs?: number): VerdictLine[] {
  const figures = { 'lọc tiếp, ở giữa': median(others), 'lọc tiếp, lâu nhất': Math.max(...others) };
  return [
    { label: `lọc lần đầu, cả tải chỉ mục (${machine})`, figure: `${Math.round(first)} ms` },
    ...Object.entries(figures).map(([label, ms]) =>
      answerMs === undefined
        ? { label: `${label} (${machine})`, figure: `${Math.round(ms)} ms` }
        : limitLine(`${label} (${machine})`, Math.round(ms), answerMs, 'ms'),
    ),
  ];
}

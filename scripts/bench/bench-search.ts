import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { buildSite } from './build-site.ts';
import { corpusOf } from './corpus.ts';
import { median } from './library/answer-times.ts';
import type { BenchOptions } from './options.ts';
import { firstQuery } from './search/first-query.ts';
import { targets } from './targets.ts';
import { limitLine, type VerdictLine } from './verdict-line.ts';

/** Queries of parents, with and without marks, in words that the generated posts have; the first one opens the index. */
const queries = [
  'họp cha mẹ học sinh',
  'ngay hoi doc sach',
  'hội khỏe phù đổng',
  'phong chong duoi nuoc',
  'lớp 3C',
  'duong den truong',
  'thư viện',
] as const;

/** Builds such a school with its search index, and asks it in the browser. */
export async function benchSearch(posts: number, { folder }: BenchOptions): Promise<VerdictLine[]> {
  const corpus = await corpusOf(folder, { posts, images: 0, seed: 1 });
  const site = join(corpus, 'dist-search');
  buildSite(join(corpus, 'content'), site);
  const server = await serveFolder(site, 0);
  const browser = await launchBrowser();
  try {
    const { page, query, ahead, files, firstMs, laterMs } = await firstQuery(
      browser,
      `${server.address}/tim-kiem/`,
      queries,
    );
    const { firstQueryKb, firstAnswerMs, answerMs } = targets.search;
    return [
      { label: 'riêng trang tìm kiếm, lần đầu', figure: `${Math.round(page / 1024)} KB` },
      limitLine(`câu hỏi đầu cần thêm, ${files} tệp`, Math.round(query / 1024), firstQueryKb, 'KB'),
      { label: 'trong đó tải sẵn khi mở trang', figure: `${Math.round(ahead / 1024)} KB` },
      limitLine('câu hỏi đầu: đến kết quả đầu tiên', Math.round(firstMs), firstAnswerMs, 'ms'),
      limitLine('câu hỏi sau, ở giữa', Math.round(median(laterMs)), answerMs, 'ms'),
      { label: 'câu hỏi sau, lâu nhất', figure: `${Math.round(Math.max(...laterMs))} ms` },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

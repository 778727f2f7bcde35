/**
 * Compares `check` and `build` with what cannot be avoided: `npm run bench -- [--posts …] [--runs …] [--only …] [--out …]`;
 * with `--rules [--before DIR]` instead `check` by all criteria documents, with the same in another working copy;
 * with `--library` instead how fast a library of 10,000 materials opens and filters in the browser;
 * with `--saving` instead how long a person waits who saves a post, with `check --watch` and with the git hook;
 * with `--search` instead what the search of 5,000 posts fetches and how fast it answers in the browser.
 */
import { readOrExplain } from '../script-use.ts';
import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchLibrary, librarySchool } from './bench-library.ts';
import { benchRules, rulesSchool } from './bench-rules.ts';
import { benchSaving } from './bench-saving.ts';
import { benchSearch } from './bench-search.ts';
import { readOptions } from './options.ts';
import { printLines } from './print-lines.ts';
import { use } from './use.ts';

const options = readOrExplain(use, process.argv.slice(2), readOptions);

if (options.library)
  printLines(
    `kho học liệu, ${librarySchool.lessons} học liệu, trong trình duyệt`,
    await benchLibrary(options),
  );
else if (options.saving) for (const posts of options.posts) await measureSaving(posts);
else if (options.search) for (const posts of options.posts) await measureSearch(posts);
else for (const posts of options.posts) await (options.rules ? measureRules(posts) : measureParts(posts));

async function measureSaving(posts: number): Promise<void> {
  printLines(`lưu một bài · ${posts} tin bài, ${posts} ảnh`, await benchSaving(posts, options));
}

async function measureSearch(posts: number): Promise<void> {
  printLines(`tìm kiếm · ${posts} tin bài, trong trình duyệt`, await benchSearch(posts, options));
}

async function measureRules(posts: number): Promise<void> {
  const { images, lessons, documents } = rulesSchool(posts);
  const title = `check, mọi bộ tiêu chí · ${posts} tin bài, ${images} ảnh, ${lessons} học liệu, ${documents} văn bản`;
  printLines(title, await benchRules(posts, options));
}

async function measureParts(posts: number): Promise<void> {
  if (options.parts.includes('check'))
    printLines(`check · ${posts} tin bài, ${posts} ảnh`, await benchCheck(posts, options));
  if (options.parts.includes('build'))
    printLines(`build · ${posts} tin bài, không ảnh, không tìm kiếm`, await benchBuild(posts, options));
}

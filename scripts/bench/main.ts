/** Compares `check` and `build` with what cannot be avoided: `npm run bench -- [--posts …] [--runs …] [--only …] [--out …]`. */
import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { readOptions } from './options.ts';
import { printLines } from './print-lines.ts';

const options = readOptions(process.argv.slice(2));

for (const posts of options.posts) {
  if (options.parts.includes('check'))
    printLines(`check · ${posts} tin bài, ${posts} ảnh`, await benchCheck(posts, options));
  if (options.parts.includes('build'))
    printLines(`build · ${posts} tin bài, không ảnh, không tìm kiếm`, await benchBuild(posts, options));
}

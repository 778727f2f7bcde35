/**
 * `npm run gallery -- [--only NAME] [--width PX] [--print | --contrast] [--out DIR] [--out-dir DIR]`: pictures of every
 * type of page of the built site, narrow and wide, light and dark, and a page that shows them side by side.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { everyPageType } from '../../test/support/page-types.ts';
import { eachOf } from '../each-of.ts';
import { readOrExplain, refuse } from '../script-use.ts';
import { readOptions, use } from './options.ts';
import { photograph } from './photograph.ts';
import { type Row, writeIndex } from './write-index.ts';

const options = readOrExplain(use, process.argv.slice(2), readOptions);
if (!existsSync(join(options.site, 'index.html')))
  refuse(`${options.site} chưa có trang nào. Hãy chạy \`npm run build\` trước.`);
const chosen = everyPageType.filter(
  ([name]) => options.only.length === 0 || options.only.some((part) => name.includes(part)),
);
if (chosen.length === 0)
  refuse(
    `--only: không có loại trang nào tên như vậy. Có: ${everyPageType.map(([name]) => name).join(', ')}.`,
  );

mkdirSync(options.out, { recursive: true });
const server = await serveFolder(options.site, 0);
const browser = await launchBrowser();
const rows: Row[] = [];
await eachOf(chosen, 2, async ([name, address], started) => {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const folder = name.replaceAll(' ', '-');
  rows.push({
    name: folder,
    address,
    shots: await photograph(await context.newPage(), address, folder, options),
  });
  await context.close();
  console.log(`${started}/${chosen.length} ${name}`);
});
const order = chosen.map(([, address]) => address as string);
writeIndex(
  options.out,
  rows.toSorted((a, b) => order.indexOf(a.address) - order.indexOf(b.address)),
);
await browser.close();
await server.close();
console.log(join(options.out, 'index.html'));

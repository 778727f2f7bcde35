/**
 * `npm run axe -- [--only PART] [--out-dir DIR]`: axe on every page of the built site, or on those whose address holds
 * a part, wide and narrow, light and dark. Ends with 1 where it finds a fault. `npm test` looks at one page of every type.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { readOrExplain, refuse, type ScriptUse } from '../script-use.ts';
import { addressesOf } from './addresses.ts';
import { examine } from './examine.ts';

const use: ScriptUse = {
  command: 'npm run axe',
  purpose:
    'Cho axe xem mọi trang của trang đã dựng, hẹp và rộng, sáng và tối. Kết thúc với mã 1 khi có chỗ chưa đạt.',
  options: {
    '--only CHỮ': 'Chỉ những trang mà địa chỉ có chữ này, ví dụ /tin-tuc/.',
    '--out-dir THƯ_MỤC': 'Trang đã dựng. Không ghi thì dist.',
  },
};
const { values } = readOrExplain(use, process.argv.slice(2), (args) =>
  parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' }, 'out-dir': { type: 'string', default: 'dist' } },
  }),
);
const site = resolve(values['out-dir']);
if (!existsSync(join(site, 'index.html')))
  refuse(`${site} chưa có trang nào. Hãy chạy \`npm run build\` trước.`);
const addresses = addressesOf(site).filter((address) => address.includes(values.only));
if (addresses.length === 0)
  refuse(`--only: không có trang nào mà địa chỉ có "${values.only}". Ví dụ: --only /tin-tuc/.`);

const server = await serveFolder(site, 0);
const browser = await launchBrowser();
let found = 0;
await examine(browser, server.address, addresses, (done, faults) => {
  found += faults.length;
  for (const { address, look, fault } of faults) console.log(`✗ ${address} (${look}) ${fault}`);
  if (done % 50 === 0) console.log(`${done}/${addresses.length}`);
});
await browser.close();
await server.close();
console.log(`${addresses.length} trang, ${found} chỗ chưa đạt`);
process.exitCode = found === 0 ? 0 : 1;

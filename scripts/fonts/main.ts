/**
 * `npm run fonts`: makes the fonts of the site anew from the package they come in, without instructions for screens of
 * the nineties, which are half of their bytes.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrExplain } from '../script-use.ts';
import { fontFiles } from './font-files.ts';

readOrExplain(
  {
    command: 'npm run fonts',
    purpose: 'Làm lại các tệp chữ của trang trong src/styles/fonts từ gói @fontsource/be-vietnam-pro.',
    options: {},
  },
  process.argv.slice(2),
  (args) => parseArgs({ args: [...args], options: {} }),
);

const folder = join(import.meta.dirname, '../../src/styles/fonts');
for (const { name, make } of fontFiles) {
  const bytes = make();
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} byte`);
}
const licence = createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/LICENSE');
copyFileSync(licence, join(folder, 'OFL.txt'));

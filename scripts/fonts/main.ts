/**
 * `npm run fonts`: makes the fonts of the site anew from the package they come in, without instructions for screens of
 * the nineties, which are half of their bytes.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontFiles } from './font-files.ts';

const folder = join(import.meta.dirname, '../../src/styles/fonts');
for (const { name, make } of fontFiles) {
  const bytes = make();
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} byte`);
}
const licence = createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/LICENSE');
copyFileSync(licence, join(folder, 'OFL.txt'));

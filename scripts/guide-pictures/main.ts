import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrExplain, type ScriptUse } from '../script-use.ts';
import { pictureFolder } from './picture-folder.ts';
import { takePictures } from './take-pictures.ts';

/**
 * `npm run guide-pictures`: takes the pictures of the guides anew, from the site in `dist/` (`--site DIR`) and from the
 * editor, into docs/huong-dan/anh (`--out DIR`). `--only TEXT`: those whose name holds it.
 */
const use: ScriptUse = {
  command: 'npm run guide-pictures',
  purpose: 'Chụp lại ảnh của các bản hướng dẫn từ trang đã dựng và từ trình soạn bài.',
  options: {
    '--only CHỮ': 'Chỉ những ảnh mà tên có chữ này.',
    '--site THƯ_MỤC': 'Trang đã dựng. Không ghi thì dist.',
    '--out THƯ_MỤC': 'Nơi để ảnh. Không ghi thì docs/huong-dan/anh.',
  },
};
const { values } = readOrExplain(use, process.argv.slice(2), (args) =>
  parseArgs({
    args: [...args],
    options: {
      site: { type: 'string', default: process.env['SITE_DIR'] ?? 'dist' },
      out: { type: 'string', default: pictureFolder },
      only: { type: 'string', default: '' },
    },
  }),
);
mkdirSync(values.out, { recursive: true });
const pictures = await takePictures({
  siteDir: values.site,
  wants: (name) => name.includes(values.only),
  onPicture(file, picture) {
    writeFileSync(join(values.out, file), picture);
    console.log(`${file}: ${Math.round(picture.length / 1024)} KB`);
  },
});
if (values.only === '')
  for (const file of readdirSync(values.out))
    if (file.endsWith('.webp') && !pictures.has(file)) rmSync(join(values.out, file));
console.log(`Đã chụp ${pictures.size} ảnh vào ${values.out}.`);

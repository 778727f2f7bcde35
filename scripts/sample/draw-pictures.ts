import path from 'node:path';
import { parseArgs } from 'node:util';
import { manifestFile, projectRoot, readManifest } from './manifest.ts';
import { type PictureEntry, pictureEntrySchema } from './picture-entry.ts';
import { createRandom } from './random.ts';
import { rasterise, save } from './rasterise.ts';
import { scenes } from './scenes/registry.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, manifest: { type: 'string' }, out: { type: 'string' } },
});
const entries = readManifest(manifestFile('pictures.yaml', values.manifest), pictureEntrySchema);
const wanted = entries.filter(({ file }) => file.includes(values.only ?? ''));

for (const entry of wanted) {
  const bytes = await draw(entry);
  await save(path.join(values.out ?? projectRoot, entry.file), bytes);
  console.log(`${entry.file}  ${(bytes.length / 1024).toFixed(0)} KB`);
}
console.log(`Đã vẽ ${wanted.length} trên ${entries.length} ảnh.`);

function draw({ file, scene, seed, width, height }: PictureEntry): Promise<Buffer> {
  return rasterise(scenes[scene](createRandom(scene, seed), { width, height }), file);
}

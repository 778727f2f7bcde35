import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { projectRoot } from './manifest.ts';
import { save } from './rasterise.ts';

/** The sample lessons: folder below `lessons/` → zip in the content of the demonstration school. */
const lessons = {
  'cong-co-nho': 'content/hoc-lieu/2/tu-hoc-cong-co-nho-tung-buoc.zip',
  'vong-doi-cua-buom': 'content/hoc-lieu/5/vong-doi-cua-buom-cai.zip',
  'tu-chi-su-vat': 'content/hoc-lieu/2/nhat-tu-chi-su-vat.zip',
} as const;

const { values } = parseArgs({ options: { out: { type: 'string', default: projectRoot } } });
const folder = path.join(import.meta.dirname, 'lessons');
/** Fields of a zip are local time: this day is the same on every machine. */
const mtime = new Date(2025, 8, 1);

for (const [name, target] of Object.entries(lessons)) {
  const files = readdirSync(path.join(folder, name)).sort();
  const sources = [
    ...files.map((file) => [file, path.join(folder, name, file)] as const),
    ['kieu.css', path.join(folder, 'chung.css')] as const,
  ];
  const contents = Object.fromEntries(sources.map(([file, source]) => [file, readFileSync(source)]));
  const bytes = Buffer.from(zipSync(contents, { level: 9, mtime }));
  await save(path.join(values.out, target), bytes);
  console.log(`${target}  ${(bytes.length / 1024).toFixed(1)} KB`);
}

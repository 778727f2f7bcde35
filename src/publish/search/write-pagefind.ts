import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filterNames, weightSteps } from '../../site/search/read-facets.ts';
import type { SearchRecord } from '../search-records.ts';

/** So many records are handed over at a time. */
const batchSize = 200;

/** Writes Pagefind's index of records into a folder. @throws where Pagefind refuses a record or cannot write. */
export async function writePagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Không lập được chỉ mục tìm kiếm: ${errors.join('; ')}`);
  const add = async (record: SearchRecord) => {
    const added = await index.addCustomRecord(customRecord(record));
    if (added.errors.length > 0)
      throw new Error(`Không đưa được ${record.url} vào chỉ mục tìm kiếm: ${added.errors.join('; ')}`);
  };
  try {
    for (let at = 0; at < records.length; at += batchSize)
      await Promise.all(records.slice(at, at + batchSize).map(add));
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Không ghi được chỉ mục tìm kiếm: ${written.errors.join('; ')}`);
    removeInterfaces(outputPath);
  } finally {
    await close();
  }
}

/** A page as Pagefind takes it; what is in the title and the description is found as well as the text. */
const customRecord = ({ url, title, description, text, section, schoolYear, day, weight }: SearchRecord) => ({
  url,
  // Pagefind leaves out pages without content.
  content: text || title,
  language: 'vi',
  meta: { title, ...(description && { 'mo-ta': description }), ...(day && { ngay: day }) },
  filters: {
    [filterNames.section]: [section],
    ...(schoolYear && { [filterNames.schoolYear]: [schoolYear] }),
    [filterNames.weight]: [String(Math.round(weight * weightSteps))],
  },
});

/** Pagefind also writes ready-made search boxes, which our search page does not use. */
function removeInterfaces(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-(?!worker|entry)[\w-]+\.(js|css)$/.test(name)) rmSync(join(folder, name));
}

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Portal } from '../facts/portal.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index of a portal's pages. @throws where the indexer refuses a record or cannot write. */
export async function writeSearchIndex(portal: Portal, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Không lập được chỉ mục tìm kiếm: ${errors.join('; ')}`);
  try {
    for (const { url, content, language, meta, filters } of searchRecords(portal)) {
      const added = await index.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: { ...filters },
      });
      if (added.errors.length > 0)
        throw new Error(`Không đưa được ${url} vào chỉ mục tìm kiếm: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0)
      throw new Error(`Không ghi được chỉ mục tìm kiếm: ${written.errors.join('; ')}`);
    removeInterfaces(outputPath);
  } finally {
    await close();
  }
}

/** The indexer also writes ready-made search boxes, which our search page does not use. */
function removeInterfaces(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^pagefind-(?!worker|entry)[\w-]+\.(js|css)$/.test(name)) rmSync(join(folder, name));
}

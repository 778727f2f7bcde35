import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryPages } from '../site/library/library-pages.ts';
import { type SiteInput, siteAssets } from '../site/site-input.ts';

/**
 * Writes the lists and materials of the library. To be called after Astro has rendered, as for posts.
 *
 * @param onPage Gets each page, its path from the site's root without a leading slash.
 */
export function writeLibrary(
  input: SiteInput,
  outDir: string,
  onPage: (page: string, html: string) => void,
): void {
  const assets = siteAssets();
  for (const { address, render } of libraryPages(input)) {
    const html = render(assets);
    mkdirSync(join(outDir, address), { recursive: true });
    writeFileSync(join(outDir, address, 'index.html'), html);
    onPage(`${address.slice(1)}index.html`, html);
  }
}

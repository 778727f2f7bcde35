import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postsOf } from '../site/lists/news.ts';
import { postPage } from '../site/post-page.ts';
import { type SiteInput, siteAssets } from '../site/site-input.ts';

/**
 * Writes the page of every post. To be called after Astro has rendered, which tells the names of the stylesheet
 * and the fonts.
 *
 * @param onPage Gets each page, its path from the site's root without a leading slash.
 */
export function writePosts(
  input: SiteInput,
  outDir: string,
  onPage: (page: string, html: string) => void,
): void {
  const assets = siteAssets();
  for (const post of postsOf(input.portal)) {
    const folder = join(outDir, post.address ?? '');
    mkdirSync(folder, { recursive: true });
    const html = postPage(input, assets, post);
    writeFileSync(join(folder, 'index.html'), html);
    onPage(`${(post.address ?? '').slice(1)}index.html`, html);
  }
}

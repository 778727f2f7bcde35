import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postsOf } from '../site/lists/news.ts';
import { postPage } from '../site/post-page.ts';
import { type SiteInput, siteAssets } from '../site/site-input.ts';

/**
 * Writes the page of every post. To be called after Astro has rendered, which tells the names of the stylesheet
 * and the fonts.
 */
export function writePosts(input: SiteInput, outDir: string): void {
  const assets = siteAssets();
  for (const post of postsOf(input.portal)) {
    const folder = join(outDir, post.address ?? '');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), postPage(input, assets, post));
  }
}

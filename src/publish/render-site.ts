import { build } from 'astro';

/**
 * Renders every page into a folder, in this process: the pages take what was read from `site-input.ts`.
 *
 * @param site Address of the site; `null` where the school has not said it.
 */
export async function renderSite({ root, site, outDir }: { root: string; site: string | null; outDir: string }): Promise<void> {
  await build({ root, outDir, ...(site && { site }), logLevel: 'error' });
}

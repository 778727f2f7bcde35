import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';
import { sitemapFiles, sitemapIndex } from '../site/sitemap.ts';

/** Where search engines find the addresses of all pages. */
export function GET(): Response {
  const input = siteInput();
  const { site } = schoolView(input);
  return new Response(sitemapIndex(site ?? '', sitemapFiles(input.portal, input.allCriteria).length).html);
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';
import { lastChanges, sitemapFile, sitemapFiles } from '../site/sitemap.ts';

export const getStaticPaths = (() => {
  const { portal, allCriteria } = siteInput();
  return sitemapFiles(portal, allCriteria).map((addresses, i) => ({
    params: { number: String(i) },
    props: { addresses },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ addresses: readonly string[] }> = ({ props: { addresses } }) => {
  const input = siteInput();
  const { site } = schoolView(input);
  return new Response(sitemapFile(site, addresses, lastChanges(input.portal, input.report.asOf)).html);
};

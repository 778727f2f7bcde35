import type { APIRoute, GetStaticPaths } from 'astro';
import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';
import { sitemapFile, sitemapFiles } from '../site/sitemap.ts';

export const getStaticPaths = (() => {
  const { portal, allCriteria } = siteInput();
  return sitemapFiles(portal, allCriteria).map((addresses, i) => ({
    params: { number: String(i) },
    props: { addresses },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ addresses: readonly string[] }> = ({ props: { addresses } }) => {
  const { site } = schoolView(siteInput());
  return new Response(sitemapFile(site ?? '', addresses).html);
};

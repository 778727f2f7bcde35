import type { APIRoute, GetStaticPaths } from 'astro';
import { siteInput } from '../site/site-input.ts';
import { themeSheet } from '../site/theme/theme-sheet.ts';

/** The school's own theme or colour as a stylesheet; no file where it kept the usual one. */
export const getStaticPaths = (() => {
  const sheet = themeSheet(siteInput());
  return sheet ? [{ params: { sheet: sheet.address.slice('/giao-dien-'.length, -'.css'.length) } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(themeSheet(siteInput())?.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });

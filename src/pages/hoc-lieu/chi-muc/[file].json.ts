import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryIndex } from '../../../site/library/library-index.ts';
import { siteInput } from '../../../site/site-input.ts';

/** The library's index for its filter in the browser. */
export const getStaticPaths = (() =>
  [...libraryIndex(siteInput().portal)].map(([address, text]) => ({
    params: { file: address.slice('/hoc-lieu/chi-muc/'.length, -'.json'.length) },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'content-type': 'application/json; charset=utf-8' } });

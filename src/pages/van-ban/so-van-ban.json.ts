import type { APIRoute } from 'astro';
import { documentRow } from '../../site/documents/document-row.ts';
import { documentsOf } from '../../site/lists/documents.ts';
import { siteInput } from '../../site/site-input.ts';

/** The whole register, for the filter of `/van-ban/`. */
export const GET: APIRoute = () => {
  const { portal, report } = siteInput();
  return new Response(
    JSON.stringify(documentsOf(portal).map((document) => documentRow(portal, document, report.asOf))),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
};

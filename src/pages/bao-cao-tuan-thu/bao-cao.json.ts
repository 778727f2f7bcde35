import { siteInput } from '../../site/site-input.ts';

/** The report as data, next to the page that shows it. */
export const GET = (): Response => new Response(JSON.stringify(siteInput().report, null, 2));
